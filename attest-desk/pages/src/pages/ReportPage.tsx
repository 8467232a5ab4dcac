import { useMemo, useState } from 'preact/hooks';
import { get } from '../api/client';
import type { ReportDetail } from '../api/types';
import { useAsked } from '../api/use';
import { ClaimCard } from '../parts/ClaimCard';
import { Legend } from '../parts/Legend';
import { Here } from '../parts/Parts';
import { href } from '../route';
import { FIELDS, ReportText, type Marked } from '../text/ReportText';
import { count, reportName } from '../words';

/** A report's text with what was found in it and what was left. */
export function ReportPage({ id, query }: { id: string; query: URLSearchParams }) {
  const [asked] = useAsked(id, (signal) =>
    get<ReportDetail>(`reports/${encodeURIComponent(id)}`, undefined, signal),
  );
  return (
    <main class="page" id="main">
      <Here asked={asked}>{(report) => <Body report={report} first={query.get('claim')} />}</Here>
    </main>
  );
}

function Body({ report, first }: { report: ReportDetail; first: string | null }) {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(FIELDS));
  const [chosen, setChosen] = useState<string | null>(first);
  const only = useMemo(() => (chosen === null ? undefined : new Set([chosen])), [chosen]);
  const choose = (marks: Marked[]) => setChosen(marks[0]?.claim ?? null);
  const claims = report.claims.filter((claim) => chosen === null || claim.id === chosen);
  const told = report.report;
  return (
    <>
      <header>
        <h1 dir="auto">{reportName(told)}</h1>
        <p class="soft">
          {told.outlet} {told.published?.edtf ?? 'day of publication not known'}{' '}
          {told.url !== null && /^https?:/u.test(told.url) && (
            <a href={told.url} rel="noreferrer noopener" target="_blank">
              as published
            </a>
          )}{' '}
          {count(report.claims.length, 'claim')} in {count(report.events.length, 'event')}, read by{' '}
          {report.readings.join(', ')}
        </p>
      </header>
      <div class="columns">
        <section class="card">
          <Legend shown={shown} onShown={setShown} />
          <ReportText report={report} shown={shown} claims={only} onMark={choose} />
        </section>
        <aside>
          <h2>
            {chosen === null ? 'All claims' : 'One claim'}{' '}
            {chosen !== null && <button onClick={() => setChosen(null)}>show all</button>}
          </h2>
          {claims.length === 0 && <p class="message">Nothing was found in this report.</p>}
          {claims.map((claim) => {
            const event = report.events.find((one) => one.claims.includes(claim.id))?.event;
            return (
              <div key={claim.id}>
                <p>
                  <button onClick={() => setChosen(claim.id)} aria-pressed={chosen === claim.id}>
                    show in the text
                  </button>{' '}
                  {event !== undefined && <a href={href(['events', event])}>its event</a>}
                </p>
                <ClaimCard claim={claim} report={told} rejected={false} />
              </div>
            );
          })}
        </aside>
      </div>
    </>
  );
}
