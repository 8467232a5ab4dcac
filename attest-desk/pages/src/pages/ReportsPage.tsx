import { get } from '../api/client';
import type { HitPage, ReportPage } from '../api/types';
import { useAsked } from '../api/use';
import { Here } from '../parts/Parts';
import { go, href } from '../route';
import { runs } from '../text/highlight';
import { reportName } from '../words';

/** Reports that hold the words asked for; all where none are asked for. */
export function ReportsPage({ query }: { query: URLSearchParams }) {
  const words = query.get('words') ?? '';
  return (
    <main class="page" id="main">
      <h1>Reports</h1>
      <form
        class="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = new FormData(event.currentTarget).get('words');
          go(href(['reports'], { words: String(asked ?? '').trim() }));
        }}
      >
        <label class="wide">
          Words
          <input name="words" defaultValue={words} dir="auto" />
        </label>
        <button class="main">Search</button>
      </form>
      {words === '' ? <All cursor={query.get('cursor') ?? ''} /> : <Hits words={words} />}
    </main>
  );
}

function Hits({ words }: { words: string }) {
  const [asked] = useAsked(words, (signal) => get<HitPage>('search', { words, limit: '100' }, signal));
  return (
    <Here asked={asked}>
      {(page) =>
        page.items.length === 0 ? (
          <p class="message">No report holds all of these words.</p>
        ) : (
          <>
            {page.items.map(({ report, snippet, matches }) => (
              <article class="claim" key={report.id}>
                <a href={href(['reports', report.id])} dir="auto">
                  {reportName(report)}
                </a>{' '}
                <span class="soft">
                  {report.outlet} {report.published?.edtf}
                </span>
                <p dir="auto">
                  {runs(
                    0,
                    snippet.length,
                    matches.map((at) => {
                      const [start, end] = at as unknown as [number, number];
                      return { start, end, value: true };
                    }),
                  ).map((run) => {
                    const piece = snippet.slice(run.start, run.end);
                    return run.marks.length > 0 ? <strong key={run.start}>{piece}</strong> : piece;
                  })}
                </p>
              </article>
            ))}
          </>
        )
      }
    </Here>
  );
}

function All({ cursor }: { cursor: string }) {
  const [asked] = useAsked(cursor, (signal) =>
    get<ReportPage>('reports', { limit: '100', ...(cursor === '' ? {} : { cursor }) }, signal),
  );
  return (
    <Here asked={asked}>
      {(page) => (
        <>
          <table>
            <thead>
              <tr>
                <th>Report</th>
                <th>Outlet</th>
                <th>Published</th>
                <th>Language</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map((report) => (
                <tr key={report.id}>
                  <td dir="auto">
                    <a href={href(['reports', report.id])}>{reportName(report)}</a>
                  </td>
                  <td>{report.outlet}</td>
                  <td>{report.published?.edtf}</td>
                  <td>{report.language}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {page.next !== null && (
            <p>
              <a href={href(['reports'], { cursor: page.next })}>Next page</a>
            </p>
          )}
        </>
      )}
    </Here>
  );
}
