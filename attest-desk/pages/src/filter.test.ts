import { describe, expect, it } from 'vitest';
import { changed, conditions } from './filter';

describe('conditions', () => {
  const query = new URLSearchParams('words=market&sort=doubt&from=2020-01-01&box=1,2,3,4&country=');

  it('are what the contract knows and nothing empty', () => {
    expect(conditions(query).toString()).toBe('words=market&from=2020-01-01&box=1%2C2%2C3%2C4');
  });

  it('leave out what is asked to be left out', () => {
    expect(conditions(query, ['box', 'from']).toString()).toBe('words=market');
  });

  it('change one at a time and take out the empty one', () => {
    expect(changed(query, { words: '', to: '2020-02-01' }).toString()).toBe(
      'sort=doubt&from=2020-01-01&box=1%2C2%2C3%2C4&country=&to=2020-02-01',
    );
  });
});
