import { useState } from 'preact/hooks';
import { changed, conditions, savedViews, saveView } from '../filter';
import { go, href } from '../route';

/** One condition as a box to write in; it counts when one leaves it or presses Enter. */
function Box({
  name,
  label,
  query,
  kind = 'text',
  hint = '',
  wide = false,
}: {
  name: string;
  label: string;
  query: URLSearchParams;
  kind?: 'text' | 'date' | 'number';
  hint?: string;
  wide?: boolean;
}) {
  const value = query.get(name) ?? '';
  return (
    <label class={wide ? 'wide' : ''}>
      {label}
      <input
        key={value}
        name={name}
        type={kind as 'text'}
        placeholder={hint}
        defaultValue={value}
        size={wide ? 20 : 7}
        onChange={(event) => go(href([], changed(query, { [name]: event.currentTarget.value.trim() })))}
      />
    </label>
  );
}

/** The filter of the overview; it stands in the address, so that it can be kept and sent. */
export function Filters({ query }: { query: URLSearchParams }) {
  const [views, setViews] = useState(savedViews());
  const set = (name: string, value: string) => go(href([], changed(query, { [name]: value })));
  const filter = conditions(query);
  const keep = () => {
    const name = prompt('Keep this view under which name?');
    if (name !== null && name.trim() !== '') {
      setViews(saveView(name.trim(), query.toString()));
    }
  };
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Box name="words" label="Words" query={query} hint="market, Hajin, drone …" wide />
      <Box name="type" label="Kind" query={query} hint="air_strike" />
      <Box name="country" label="Country" query={query} hint="SY" />
      <Box name="actor" label="Actor" query={query} hint="name or id" />
      <Box name="from" label="From" query={query} kind="date" />
      <Box name="to" label="To" query={query} kind="date" />
      <Box name="min_killed" label="Killed ≥" query={query} kind="number" />
      <label>
        Review
        <select value={query.get('status') ?? ''} onChange={(event) => set('status', event.currentTarget.value)}>
          <option value="">any</option>
          <option value="unreviewed">unreviewed</option>
          <option value="accepted,corrected">accepted</option>
          <option value="rejected">rejected</option>
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={query.get('news') === 'true'}
          onChange={(event) => set('news', event.currentTarget.checked ? 'true' : '')}
        />
        News only
      </label>
      {filter.size > 0 && (
        <button type="button" onClick={() => go(href([]))}>
          Clear
        </button>
      )}
      {filter.size > 0 && (
        <button type="button" onClick={keep}>
          Keep view
        </button>
      )}
      {views.length > 0 && (
        <label>
          Views
          <select value="" onChange={(event) => go(`#/?${event.currentTarget.value}`)}>
            <option value="">open …</option>
            {views.map((view) => (
              <option value={view.query}>{view.name}</option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
