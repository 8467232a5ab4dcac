/** The conditions of the overview, under the names of the contract. */
export const CONDITIONS = [
  'words',
  'type',
  'country',
  'actor',
  'from',
  'to',
  'min_killed',
  'news',
  'modality',
  'status',
  'outlet',
  'box',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/** The conditions that an address holds; `without` are left out. */
export function conditions(query: URLSearchParams, without: Condition[] = []): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of CONDITIONS) {
    const value = query.get(name);
    if (value !== null && value !== '' && !without.includes(name)) {
      kept.set(name, value);
    }
  }
  return kept;
}

/** The address's query with one value changed; an empty value takes it out. */
export function changed(query: URLSearchParams, changes: Record<string, string>): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
  }
  return next;
}

/** A filter that a reader keeps under a name. */
export interface SavedView {
  name: string;
  query: string;
}

const KEPT = 'attest.views';

/** The filters kept in this browser. */
export function savedViews(): SavedView[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as SavedView[];
  } catch {
    return [];
  }
}

/** Keeps a filter under a name; one of the same name is replaced, an empty query takes it out. */
export function saveView(name: string, query: string): SavedView[] {
  const others = savedViews().filter((view) => view.name !== name);
  const views = query === '' ? others : [...others, { name, query }];
  localStorage.setItem(KEPT, JSON.stringify(views));
  return views;
}
