import { useEffect, useState } from 'preact/hooks';
import type { LedgerState } from './api/types';
import { EventPage } from './pages/EventPage';
import { Overview } from './pages/Overview';
import { QueuePage } from './pages/QueuePage';
import { ReportPage } from './pages/ReportPage';
import { ReportsPage } from './pages/ReportsPage';
import { SourcesPage } from './pages/SourcesPage';
import { coder, setCoder } from './review/reviews';
import { Login } from './session/Login';
import { ask, logout, session } from './session/session';
import { useRoute, type Route } from './route';
import { count } from './words';

const PAGES: [string, string][] = [
  ['', 'Overview'],
  ['review', 'Review'],
  ['reports', 'Reports'],
  ['sources', 'Sources'],
];

/** The frame around every page. */
export function Desk() {
  const route = useRoute();
  const [first = ''] = route.parts;
  const here = first === 'events' ? '' : first;
  const [known, setKnown] = useState<'asking' | 'in' | 'out'>('asking');
  useEffect(() => void ask().then((found) => setKnown(found === null ? 'out' : 'in')), []);
  if (known !== 'in') {
    return known === 'asking' ? null : <Login onDone={() => setKnown('in')} />;
  }
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="top">
        <a class="brand" href="#/">
          <img src="icon.svg" alt="" />
          Attest
        </a>
        <nav aria-label="Pages">
          {PAGES.map(([path, name]) => (
            <a key={path} href={`#/${path}`} aria-current={path === here ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <span class="room" />
        <Ledger />
        {session()?.accounts ? <Account onOut={() => setKnown('out')} /> : <Name />}
        <Theme />
      </header>
      <Chosen route={route} />
    </>
  );
}

function Chosen({ route }: { route: Route }) {
  const [first, second] = route.parts;
  switch (first) {
    case undefined:
      return <Overview query={route.query} />;
    case 'events':
      return second === undefined ? <Overview query={route.query} /> : <EventPage key={second} id={second} query={route.query} />;
    case 'reports':
      return second === undefined ? <ReportsPage query={route.query} /> : <ReportPage key={second} id={second} query={route.query} />;
    case 'review':
      return <QueuePage query={route.query} />;
    case 'sources':
      return <SourcesPage />;
    default:
      return (
        <main class="page" id="main">
          <p class="message wrong">There is no such page.</p>
        </main>
      );
  }
}

/** What the ledger holds, as it grows. */
function Ledger() {
  const [state, setState] = useState<LedgerState>();
  useEffect(() => {
    const stream = new EventSource('api/progress');
    stream.addEventListener('ledger', (event) => setState(JSON.parse(event.data as string) as LedgerState));
    return () => stream.close();
  }, []);
  return state === undefined ? null : (
    <span class="soft hide-small" title={`version ${state.version}, change ${state.change}`}>
      {count(state.reports, 'report')}, {count(state.events, 'event')}, {count(state.reviews, 'review')}
      {state.indexed < state.change && ' · indexing …'}
    </span>
  );
}

/** Who is logged in. */
function Account({ onOut }: { onOut: () => void }) {
  return (
    <span>
      {session()?.name} <span class="soft">{session()?.role}</span>{' '}
      <button onClick={() => void logout().then(onOut)}>Log out</button>
    </span>
  );
}

/** Under which name reviews are kept. */
function Name() {
  const [name, setName] = useState(coder());
  return (
    <label class="hide-small">
      Reviewing as{' '}
      <input
        value={name}
        size={10}
        placeholder="your name"
        onInput={(event) => {
          setName(event.currentTarget.value);
          setCoder(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}

function Theme() {
  const [theme, setTheme] = useState(document.documentElement.dataset['theme'] ?? 'light');
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      aria-label={`Change to ${other}`}
      title={`Change to ${other}`}
      onClick={() => {
        document.documentElement.dataset['theme'] = other;
        localStorage.setItem('attest.theme', other);
        setTheme(other);
        window.dispatchEvent(new Event('themechange'));
      }}
    >
      {theme === 'dark' ? '☀' : '☾'}
    </button>
  );
}
