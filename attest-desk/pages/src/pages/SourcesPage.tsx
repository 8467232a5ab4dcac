import { get } from '../api/client';
import type { SourcePage } from '../api/types';
import { useAsked } from '../api/use';
import { Here } from '../parts/Parts';
import { href } from '../route';
import { count } from '../words';

/** Outlets, how much they told, and which repeat which. */
export function SourcesPage() {
  const [asked] = useAsked('sources', (signal) => get<SourcePage>('sources', { limit: '500' }, signal));
  return (
    <main class="page" id="main">
      <h1>Sources</h1>
      <p class="soft">
        Stories that two outlets tell in the same words, or on the word of the same agency or lone speaker, have one
        origin.
      </p>
      <Here asked={asked}>
        {(page) => (
          <div class="card scroll">
            <table>
              <thead>
                <tr>
                  <th>Outlet</th>
                  <th class="number">Reports</th>
                  <th class="number">Events</th>
                  <th>Shares origins with</th>
                </tr>
              </thead>
              <tbody>
                {page.items.map((source) => (
                  <tr key={source.outlet}>
                    <td dir="auto">
                      <a href={href([], { outlet: source.outlet })}>{source.outlet}</a>
                    </td>
                    <td class="number">{source.reports}</td>
                    <td class="number">{source.events}</td>
                    <td dir="auto">
                      {source.copies.map((other) => `${other.outlet} (${count(other.stories, 'event')})`).join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Here>
    </main>
  );
}
