import { useEffect, useState } from 'preact/hooks';
import { get } from '../api/client';
import type { EventPage, EventSummary, FormatPage, Timeline } from '../api/types';
import { useAsked } from '../api/use';
import { changed, conditions } from '../filter';
import { EventMap } from '../map/EventMap';
import { EventTable } from '../parts/EventTable';
import { Filters } from '../parts/Filters';
import { Here } from '../parts/Parts';
import { go, href } from '../route';
import { TimeBrush } from '../time/TimeBrush';
import { count } from '../words';

const ORDERS: [string, string][] = [
  ['time', 'oldest first'],
  ['-time', 'newest first'],
  ['killed', 'most killed first'],
  ['importance', 'most important first'],
  ['doubt', 'least sure first'],
];

/** The grain in which a stretch of time is counted: days up to four months, years from thirty years. */
function grain(from: string, to: string): 'day' | 'month' | 'year' {
  if (from === '' || to === '') {
    return 'month';
  }
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days <= 120 ? 'day' : days < 30 * 365 ? 'month' : 'year';
}

/** Map, list and time of the events of one filter. */
export function Overview({ query }: { query: URLSearchParams }) {
  const filter = conditions(query);
  const [seen, setSeen] = useState('');
  const sort = query.get('sort') ?? '-time';
  return (
    <main class="overview" id="main">
      <Filters query={query} />
      <section class="map" aria-label="Map">
        <EventMap filter={conditions(query, ['box'])} onBox={setSeen} />
      </section>
      <section class="card list" aria-label="Events">
        <List
          filter={filter}
          sort={sort}
          bar={
            <>
              <label>
                Order{' '}
                <select
                  value={sort}
                  onChange={(event) => go(href([], changed(query, { sort: event.currentTarget.value })))}
                >
                  {ORDERS.map(([value, name]) => (
                    <option value={value}>{name}</option>
                  ))}
                </select>
              </label>
              {query.get('box') === null ? (
                <button type="button" onClick={() => go(href([], changed(query, { box: seen })))}>
                  Only what the map shows
                </button>
              ) : (
                <button type="button" onClick={() => go(href([], changed(query, { box: '' })))}>
                  The whole world again
                </button>
              )}
              <ExportMenu filter={filter} />
            </>
          }
        />
      </section>
      <section class="card time" aria-label="Time">
        <Times query={query} />
      </section>
    </main>
  );
}

function List({ filter, sort, bar }: { filter: URLSearchParams; sort: string; bar: preact.ComponentChildren }) {
  const key = `${filter}|${sort}`;
  const [first] = useAsked(key, (signal) =>
    get<EventPage>('events', new URLSearchParams([...filter, ['sort', sort], ['limit', '100']]), signal),
  );
  const [more, setMore] = useState<{ key: string; items: EventSummary[]; next: string | null }>();
  useEffect(() => setMore(undefined), [key]);
  const further = async (cursor: string) => {
    const page = await get<EventPage>('events', [...filter, ['sort', sort], ['limit', '100'], ['cursor', cursor]]
      .reduce((all, [name, value]) => (all.set(name ?? '', value ?? ''), all), new URLSearchParams()));
    setMore((before) => ({ key, items: [...(before?.items ?? []), ...page.items], next: page.next }));
  };
  return (
    <Here asked={first}>
      {(page) => {
        const next = more === undefined ? page.next : more.next;
        const events = [...page.items, ...(more?.items ?? [])];
        return (
          <>
            <div class="listhead">
              <strong data-testid="total">{count(page.total, 'event')}</strong>
              {bar}
            </div>
            {events.length === 0 ? (
              <p class="message">No event meets these conditions. Take one of them away, or read more reports.</p>
            ) : (
              <EventTable events={events} />
            )}
            {next !== null && (
              <p class="listhead">
                <button type="button" onClick={() => void further(next)}>
                  Show more
                </button>
              </p>
            )}
          </>
        );
      }}
    </Here>
  );
}

function Times({ query }: { query: URLSearchParams }) {
  const filter = conditions(query, ['from', 'to']);
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const by = grain(from, to);
  const shown = by === 'day' ? conditions(query) : filter;
  const [asked] = useAsked(`${shown}|${by}`, (signal) =>
    get<Timeline>('timeline', new URLSearchParams([...shown, ['by', by]]), signal),
  );
  return (
    <Here asked={asked}>
      {(counts) => (
        <TimeBrush
          counts={counts}
          from={from}
          to={to}
          onStretch={(start, end) => go(href([], changed(query, { from: start, to: end })))}
        />
      )}
    </Here>
  );
}

function ExportMenu({ filter }: { filter: URLSearchParams }) {
  const [formats] = useAsked('formats', (signal) => get<FormatPage>('exports', undefined, signal));
  if (formats.state !== 'here') {
    return null;
  }
  return (
    <label>
      Export{' '}
      <select
        value=""
        onChange={(event) => {
          const name = event.currentTarget.value;
          event.currentTarget.value = '';
          if (name !== '') {
            location.assign(`api/exports/${encodeURIComponent(name)}?${filter}`);
          }
        }}
      >
        <option value="">as …</option>
        {formats.value.items.map((format) => (
          <option value={format.name}>{format.name}</option>
        ))}
      </select>
    </label>
  );
}
