import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: the path after `#`, its parts, and what is asked for behind `?`. */
export interface Route {
  parts: string[];
  query: URLSearchParams;
}

/** Reads a route from the part of an address after `#`. */
export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  return {
    parts: path.split('/').filter((part) => part !== '').map(decoded),
    query: new URLSearchParams(query),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a route; empty values are left out. */
export function href(parts: string[], query?: URLSearchParams | Record<string, string>): string {
  const all = new URLSearchParams(query);
  const kept = new URLSearchParams([...all].filter(([, value]) => value !== ''));
  const path = parts.map(encodeURIComponent).join('/');
  return `#/${path}${kept.size > 0 ? `?${kept}` : ''}`;
}

/** Goes to an address of this page; `replace` leaves no step to go back to. */
export function go(to: string, replace = false): void {
  if (replace) {
    history.replaceState(null, '', to);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = to;
  }
}

/** The route as it is now; the component is drawn anew when it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return parse(hash);
}
