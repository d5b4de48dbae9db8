import { known, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { Weakening } from './weakening.js';
import { weakeningLine } from './weakening-line.js';

const ONE: Weakening = { setting: 'a', kind: 'weaker', words: 'a is gone: it matters', path: '.github/sar.yml', line: 3 };
const HEAD = 'a'.repeat(40);

describe('the line of a change that weakens the gate', () => {
  it('passes where nothing does', () => {
    expect(weakeningLine([], unknown('forbidden', 'x'), [])).toMatchObject({
      id: 'weakening:baseline',
      kind: 'weakening',
      required: true,
      outcome: 'pass',
      evidence: [],
    });
  });

  it('passes once it is approved, and shows what was', () => {
    expect(weakeningLine([ONE], known({ by: 'ann', commit: HEAD }), ['@ann'])).toMatchObject({
      outcome: 'pass',
      detail: '1 change weakens the gate, or may; @ann approved aaaaaaaaaaaa',
      evidence: [{ text: 'a is gone: it matters', path: '.github/sar.yml', line: 3 }],
    });
  });

  it('fails until then, and says who may', () => {
    expect(weakeningLine([ONE, { ...ONE, setting: 'b' }], known(undefined), ['@ann', '@org/team'])).toMatchObject({
      outcome: 'fail',
      required: true,
      detail: '2 changes weaken the gate, or may, and nobody who may has approved the commit',
      remedy: expect.stringContaining('ask @ann or @org/team for a review'),
    });
  });

  it('fails where nobody may, and says so', () => {
    expect(weakeningLine([ONE], known(undefined), [])).toMatchObject({
      outcome: 'fail',
      remedy: expect.stringContaining('names neither `gate.approvers` nor `owner`'),
    });
  });

  it('fails where nobody can tell', () => {
    expect(weakeningLine([ONE], unknown('forbidden', 'pull-requests: read is missing'), ['@ann'])).toMatchObject({
      outcome: 'fail',
      detail: expect.stringContaining('whether it is approved is not known: pull-requests: read is missing'),
    });
  });

  it('tells 50 of many', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ ...ONE, setting: String(index), words: 'w'.repeat(5000) }));
    const { evidence } = weakeningLine(many, known(undefined), []);
    expect(evidence).toHaveLength(51);
    expect(evidence[50]).toEqual({ text: 'and 350 more' });
    expect(evidence[0]?.text.length).toBe(600);
  });
});
