import { describe, expect, it } from 'vitest';
import { runs, type Mark } from './highlight';

const mark = (start: number, end: number, value: string): Mark<string> => ({ start, end, value });
const seen = (from: number, to: number, ...marks: Mark<string>[]) =>
  runs(from, to, marks).map((run) => [run.start, run.end, run.marks.map((m) => m.value).join('')]);

describe('runs', () => {
  it('gives the whole text when nothing is marked', () => {
    expect(seen(0, 9)).toEqual([[0, 9, '']]);
  });

  it('keeps marks that overlap apart and readable', () => {
    expect(seen(0, 10, mark(2, 6, 'a'), mark(4, 8, 'b'))).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 8, 'b'],
      [8, 10, ''],
    ]);
  });

  it('names the outer mark first', () => {
    expect(seen(0, 4, mark(1, 2, 'in'), mark(0, 4, 'out'))[1]).toEqual([1, 2, 'outin']);
  });

  it('leaves out what lies outside and cuts what reaches out', () => {
    expect(seen(5, 9, mark(0, 3, 'x'), mark(3, 6, 'y'), mark(7, 7, 'z'))).toEqual([
      [5, 6, 'y'],
      [6, 9, ''],
    ]);
  });
});
