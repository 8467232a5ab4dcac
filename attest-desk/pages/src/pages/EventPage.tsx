import { useState } from 'preact/hooks';
import { get, tagged } from '../api/client';
import type { EventDetail, HistoryPage, PolicyPage } from '../api/types';
import { useAsked } from '../api/use';
import { SmallMap, type Spot } from '../map/SmallMap';
import { ClaimCard } from '../parts/ClaimCard';
import { Figures } from '../parts/Figures';
import { Here, StatusChip, Sureness } from '../parts/Parts';
import { ReviewBar } from '../review/ReviewBar';
import { href } from '../route';
import { doing, plain, reported, reportName, when, where } from '../words';

/** Kilometres within which an event lay, by how its place is known. */
const WITHIN: Record<string, number> = { country: 300, province: 90, district: 35 };

/** The places that an event may have lain in. */
export function spots(detail: EventDetail): Spot[] {
  const location = detail.event.place;
  if (location === null) {
    return [];
  }
  return (location.place.candidates ?? []).flatMap(({ value, score }) =>
    value.lat === null || value.lon === null
      ? []
      : [
          {
            name: value.name,
            lat: value.lat,
            lon: value.lon,
            score,
            radius: WITHIN[value.kind] ?? (location.relation === 'in' ? 0 : (location.kilometres ?? 8)),
          },
        ],
  );
}

/** One event: figures side by side, claims with their words, sources, codes, history. */
export function EventPage({ id, query }: { id: string; query: URLSearchParams }) {
  const [policy, setPolicy] = useState('all');
  const at = query.get('at') ?? '';
  const [asked, again] = useAsked(`${id}|${policy}|${at}`, (signal) =>
    tagged<EventDetail>(
      `events/${encodeURIComponent(id)}`,
      { policy, ...(at === '' ? {} : { at }) },
      signal,
    ),
  );
  return (
    <main class="page" id="main">
      <Here asked={asked}>
        {({ value: detail, tag }) => (
          <>
            <Head detail={detail} />
            {at !== '' && (
              <p class="message">
                As it stood after change {at}. <a href={href(['events', id])}>See it as it is now</a>
              </p>
            )}
            {at === '' && <ReviewBar detail={detail} tag={tag} ground={null} onChanged={again} />}
            <div class="columns">
              <div>
                <section class="card">
                  <h2>Figures side by side</h2>
                  <PolicyChoice policy={policy} onPolicy={setPolicy} rule={detail.figures.rule} />
                  <Figures table={detail.figures} reports={detail.reports} />
                </section>
                <h2>Claims</h2>
                {detail.event.claims.map((claim) => (
                  <ClaimCard
                    key={claim.id}
                    claim={claim}
                    report={detail.reports.find((one) => claim.id.startsWith(one.report.id))?.report}
                    rejected={detail.rejected_claims.includes(claim.id)}
                  />
                ))}
              </div>
              <aside>
                <SmallMap spots={spots(detail)} />
                <Rulings detail={detail} />
                <Codes detail={detail} />
                <Sources detail={detail} />
                <History id={id} change={detail.summary.change} />
              </aside>
            </div>
          </>
        )}
      </Here>
    </main>
  );
}

function Head({ detail }: { detail: EventDetail }) {
  const event = detail.summary;
  return (
    <header>
      <h1 data-testid="event-title">
        {plain(event.type)}, {where(event.place)}, {when(event.time)}
      </h1>
      <p dir="auto">{doing(event)}</p>
      <p>
        <StatusChip status={event.status} /> <span class="chip quiet">{reported(event)}</span>{' '}
        {event.modality !== 'asserted' && <span class="chip doubt">{event.modality}</span>}{' '}
        {event.discourse !== 'main' && <span class="chip quiet">{event.discourse}</span>}{' '}
        <Sureness of={1 - event.doubt} /> <span class="soft">{event.id}</span>
      </p>
    </header>
  );
}

function PolicyChoice({ policy, rule, onPolicy }: { policy: string; rule: string; onPolicy: (name: string) => void }) {
  const [asked] = useAsked('policies', (signal) => get<PolicyPage>('policies', undefined, signal));
  return (
    <p>
      <label>
        Low, best and high by{' '}
        <select value={policy} name="policy" onChange={(event) => onPolicy(event.currentTarget.value)}>
          {asked.state === 'here' ? (
            asked.value.items.map((one) => <option value={one.name}>{one.name}</option>)
          ) : (
            <option value={policy}>{policy}</option>
          )}
        </select>
      </label>{' '}
      <span class="soft">{rule}</span>
    </p>
  );
}

function Rulings({ detail }: { detail: EventDetail }) {
  if (detail.rulings.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>Decided by people</h2>
      <table data-testid="rulings">
        <thead>
          <tr>
            <th>Field</th>
            <th>Ruling</th>
            <th>The machine</th>
          </tr>
        </thead>
        <tbody>
          {detail.rulings.map((ruling) => (
            <tr key={ruling.review.id}>
              <td>{ruling.field}</td>
              <td dir="auto">
                <strong>{ruling.value ?? 'nothing'}</strong>
                <div class="soft">
                  {ruling.review.who}, {ruling.review.when.slice(0, 10)} {ruling.review.why}
                </div>
              </td>
              <td dir="auto">
                {ruling.machine ?? 'nothing'}
                {ruling.moved && <div class="chip doubt">reads otherwise since</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Codes({ detail }: { detail: EventDetail }) {
  return (
    <section>
      <h2>Codes</h2>
      <table>
        <tbody>
          {detail.codes.map((code) => (
            <tr key={code.scheme}>
              <th scope="row">{code.scheme}</th>
              <td>
                {code.code}
                {code.sub !== null && ` / ${code.sub}`}
                <div class="soft">{code.why}</div>
              </td>
              <td>
                <Sureness of={code.confidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Sources({ detail }: { detail: EventDetail }) {
  const origins = detail.event.origins;
  return (
    <section>
      <h2>Sources</h2>
      {origins.map((origin, i) => (
        <div key={i}>
          <h3>
            Origin {i + 1} <span class="soft">({origin.why})</span>
          </h3>
          <ul>
            {origin.reports.map((id) => {
              const report = detail.reports.find((one) => one.report.id === id)?.report;
              return (
                <li key={id} dir="auto">
                  <a href={href(['reports', id])}>{report === undefined ? id : reportName(report)}</a>{' '}
                  <span class="soft">
                    {report?.outlet} {report?.published?.edtf}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

function History({ id, change }: { id: string; change: number }) {
  const [asked] = useAsked(`history|${id}|${change}`, (signal) =>
    get<HistoryPage>(`events/${encodeURIComponent(id)}/history`, undefined, signal),
  );
  return (
    <section>
      <h2>History</h2>
      <Here asked={asked}>
        {(page) => (
          <ol data-testid="history">
            {page.items.map((entry) => (
              <li key={entry.change}>
                <a href={href(['events', id], { at: String(entry.change) })}>change {entry.change}</a>:{' '}
                {entry.review === null
                  ? entry.kind === 'read'
                    ? 'read by the machine'
                    : entry.kind
                  : `${entry.review.kind} ${entry.review.field ?? ''} by ${entry.review.who}`}
                {entry.review?.after && <> → {entry.review.after}</>}
                {entry.review?.why && <span class="soft"> ({entry.review.why})</span>}
                {entry.review?.undone_by && <span class="chip quiet">undone</span>}
              </li>
            ))}
          </ol>
        )}
      </Here>
    </section>
  );
}
