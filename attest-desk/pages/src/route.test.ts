import { describe, expect, it } from 'vitest';
import { href, parse } from './route';

describe('routes', () => {
  it('read what they write', () => {
    const to = href(['events', 'a/b c'], { kind: 'air_strike,clash', q: 'Al-Hasakah & more' });
    const route = parse(to);
    expect(route.parts).toEqual(['events', 'a/b c']);
    expect(route.query.get('q')).toBe('Al-Hasakah & more');
  });

  it('leave out empty values', () => {
    expect(href([], { q: '', kind: 'riot' })).toBe('#/?kind=riot');
  });

  it('take broken escapes as they stand', () => {
    expect(parse('#/events/%zz').parts).toEqual(['events', '%zz']);
  });
});
