import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { get, tagged } from '../api/client';
import type { EventDetail, EventPage, EventSummary, Field, ReportDetail } from '../api/types';
import { useAsked } from '../api/use';
import { conditions } from '../filter';
import { Legend } from '../parts/Legend';
import { Here, Quote, Sureness } from '../parts/Parts';
import { CorrectDialog, type Ground } from '../review/CorrectDialog';
import { ReviewBar, writing } from '../review/ReviewBar';
import { review } from '../review/reviews';
import { go, href } from '../route';
import { FIELDS, ReportText, type Selected } from '../text/ReportText';
import { count, doing, killed, located, plain, reported, reportName, titled, when, where } from '../words';

/** Events that nobody has reviewed, one after the other, by doubt or by importance. */
export function QueuePage({ query }: { query: URLSearchParams }) {
  const sort = query.get('sort') ?? 'doubt';
  const filter = conditions(query, ['status']);
  const key = `${filter}|${sort}`;
  const [asked] = useAsked(key, (signal) =>
    get<EventPage>(
      'events',
      new URLSearchParams([...filter, ['status', 'unreviewed'], ['sort', sort], ['limit', '100']]),
      signal,
    ),
  );
  const [at, setAt] = useState<string | null>(query.get('event'));
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  return (
    <main class="page" id="main">
      <Here asked={asked}>
        {(page) => {
          const place = Math.max(0, page.items.findIndex((event) => event.id === at));
          const here = page.items[place];
          const step = (by: number) => {
            const to = page.items[Math.max(0, Math.min(page.items.length - 1, place + by))];
            setAt(to?.id ?? null);
          };
          return (
            <>
              <header class="listhead">
                <h1 data-testid="waiting">{count(page.total - done.size, 'event')} to review</h1>
                <label>
                  Order{' '}
                  <select
                    value={sort}
                    onChange={(event) => go(href(['review'], { ...Object.fromEntries(filter), sort: event.currentTarget.value }))}
                  >
                    <option value="doubt">least sure first</option>
                    <option value="importance">most important first</option>
                    <option value="time">oldest first</option>
                  </select>
                </label>
                <span class="soft">
                  <kbd>n</kbd> next <kbd>p</kbd> back, select words in the text to correct a field
                </span>
              </header>
              {here === undefined ? (
                <p class="message">Nothing waits for review.</p>
              ) : (
                <div class="queue">
                  <Waiting events={page.items} at={here.id} done={done} onChoose={setAt} />
                  <Case
                    key={here.id}
                    event={here}
                    onNext={() => step(1)}
                    onBack={() => step(-1)}
                    onChanged={() => setDone((before) => new Set(before).add(here.id))}
                  />
                </div>
              )}
            </>
          );
        }}
      </Here>
    </main>
  );
}

/** The queue as it was when the page opened; what was reviewed since keeps its place, with a tick. */
function Waiting({
  events,
  at,
  done,
  onChoose,
}: {
  events: EventSummary[];
  at: string;
  done: ReadonlySet<string>;
  onChoose: (id: string) => void;
}) {
  return (
    <ol class="card" aria-label="Events to review">
      {events.map((event) => (
        <li key={event.id}>
          <button aria-current={event.id === at ? 'true' : undefined} onClick={() => onChoose(event.id)}>
            <strong>{plain(event.type)}</strong> <Sureness of={1 - event.doubt} />{' '}
            {done.has(event.id) && <span class="chip good">✓ reviewed</span>}
            <div class="soft" dir="auto">
              {[when(event.time), where(event.place), killed(event) === '' ? '' : `${killed(event)} killed`]
                .filter((part) => part !== '')
                .join(', ')}
            </div>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** One event before its reports. */
function Case({
  event,
  onNext,
  onBack,
  onChanged,
}: {
  event: EventSummary;
  onNext: () => void;
  onBack: () => void;
  onChanged: () => void;
}) {
  const [asked, again] = useAsked(event.id, (signal) =>
    tagged<EventDetail>(`events/${encodeURIComponent(event.id)}`, undefined, signal),
  );
  const [ground, setGround] = useState<Ground | null>(null);
  const [field, setField] = useState<Field | null>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    const pressed = (key: KeyboardEvent) => {
      if (writing(key)) {
        return;
      }
      const act = { n: onNext, j: onNext, ArrowDown: onNext, p: onBack, k: onBack, ArrowUp: onBack }[key.key];
      if (act !== undefined) {
        key.preventDefault();
        act();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  return (
    <Here asked={asked}>
      {({ value: detail, tag }) => (
        <section>
          <h1 data-testid="event-title">
            <a href={href(['events', event.id])}>
              {plain(event.type)}, {where(detail.summary.place)}, {when(detail.summary.time)}
            </a>
          </h1>
          <p dir="auto">
            {doing(detail.summary)} <span class="chip quiet">{reported(detail.summary)}</span>
          </p>
          <ReviewBar
            detail={detail}
            tag={tag}
            ground={ground}
            onNext={onNext}
            onChanged={() => {
              again();
              onChanged();
            }}
          />
          {said !== '' && (
            <p class="message" role="status">
              {said}
            </p>
          )}
          <div class="columns">
            <Reports detail={detail} ground={ground} onGround={setGround} onField={setField} />
            <Facts detail={detail} />
          </div>
          {field !== null && ground !== null && (
            <CorrectDialog
              field={field}
              machine={detail.machine ?? {}}
              ground={ground}
              onDone={(what) => {
                setField(null);
                if (what !== null) {
                  void review(event.id, tag, what).then((outcome) => {
                    setSaid(outcome.kept ? `Kept as change ${outcome.change}.` : outcome.why);
                    again();
                    onChanged();
                  });
                }
              }}
            />
          )}
        </section>
      )}
    </Here>
  );
}

const BY_SELECTION: Field[] = ['place', 'time', 'actors', 'targets', 'victims', 'killed', 'wounded'];

function Reports({
  detail,
  ground,
  onGround,
  onField,
}: {
  detail: EventDetail;
  ground: Ground | null;
  onGround: (ground: Ground | null) => void;
  onField: (field: Field) => void;
}) {
  const [open, setOpen] = useState(detail.reports[0]?.report.id ?? '');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(FIELDS));
  const claims = useMemo(() => new Set(detail.event.claims.map((claim) => claim.id)), [detail]);
  const [asked] = useAsked(open, (signal) =>
    get<ReportDetail>(`reports/${encodeURIComponent(open)}`, undefined, signal),
  );
  const selected = (words: Selected | null) => onGround(words === null ? null : { report: open, ...words });
  return (
    <section class="card">
      {detail.reports.length > 1 && (
        <p role="tablist">
          {detail.reports.map(({ report, origin }) => (
            <button role="tab" aria-selected={report.id === open} onClick={() => setOpen(report.id)} dir="auto">
              {origin}. {report.outlet ?? reportName(report)}
            </button>
          ))}
        </p>
      )}
      <Legend shown={shown} onShown={setShown} />
      {ground !== null && (
        <p class="keys" data-testid="ground">
          <Quote>{ground.words}</Quote> is its
          {BY_SELECTION.map((field) => (
            <button key={field} onClick={() => onField(field)}>
              {titled(field)}
            </button>
          ))}
        </p>
      )}
      <Here asked={asked}>
        {(report) => <ReportText report={report} shown={shown} claims={claims} onSelect={selected} />}
      </Here>
    </section>
  );
}

/** What the machine reads, with the least sure first. */
function Facts({ detail }: { detail: EventDetail }) {
  const facts = detail.event.claims.flatMap((claim) => [
    { name: 'kind', value: plain(claim.type.value ?? ''), cited: claim.type },
    ...(claim.time === null ? [] : [{ name: 'when', value: claim.time.value?.edtf ?? '', cited: claim.time }]),
    ...(claim.place?.value === undefined ? [] : [{ name: 'where', value: located(claim.place.value), cited: claim.place }]),
    ...claim.figures.map((one) => ({
      name: one.figure.value?.harm ?? 'figure',
      value: `${one.figure.value?.low ?? ''}${one.figure.value?.high === one.figure.value?.low ? '' : `–${one.figure.value?.high ?? ''}`}`,
      cited: one.figure,
    })),
  ]);
  const sorted = facts.sort((a, b) => a.cited.confidence - b.cited.confidence);
  return (
    <aside class="card">
      <h2>Least sure first</h2>
      <dl class="facts">
        {sorted.slice(0, 14).map((fact) => (
          <>
            <dt>{fact.name}</dt>
            <dd>
              {fact.value} <Sureness of={fact.cited.confidence} />
              {(fact.cited.words ?? []).slice(0, 2).map((words) => (
                <div>
                  <Quote>{words}</Quote>
                </div>
              ))}
            </dd>
          </>
        ))}
      </dl>
    </aside>
  );
}
