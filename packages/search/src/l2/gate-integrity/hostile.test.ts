import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt, workflow } from './gate-integrity.fixture.js';

const PIECES = [
  'always()',
  'failure()',
  '!',
  '(',
  ')',
  ' && ',
  ' || ',
  ' == ',
  "'success'",
  'needs.*.result',
  'needs.a.result',
  'needs',
  'contains(',
  ',',
  '${{ ',
  ' }}',
  'toJSON(',
  'github.ref',
  "'refs/heads/x'",
  'null',
  '*',
  '[',
  ']',
  "'",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));

describe('odd workflows', () => {
  it('do not stop it, whatever their conditions and scripts say', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (condition, stepCondition, run) => {
        const step = `{if: ${JSON.stringify(stepCondition)}, run: ${JSON.stringify(`${run}\nexit 1`)}, env: {X: ${JSON.stringify(run)}}}`;
        const jobs = `  a: {runs-on: x, steps: [{run: x}]}\n  gate: {if: ${JSON.stringify(condition)}, needs: [a, a, gone], runs-on: x, steps: [${step}]}\n`;
        expect((await lookAt(workflow(jobs))).outcome).not.toBe('unknown');
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, string]>([
    ['a job that needs itself', '  gate: {needs: [gate], runs-on: x, steps: [{if: failure(), run: exit 1}]}\n'],
    ['needs that are no jobs', '  gate: {needs: [a, b], runs-on: x, steps: [{if: failure(), run: exit 1}]}\n'],
    [
      'ids that are parts of objects',
      '  constructor: {runs-on: x, steps: [{run: x}]}\n  __proto__: {needs: constructor, runs-on: x, steps: [{if: "needs.constructor.result == 1", run: exit 1}]}\n',
    ],
    ['a job without steps', '  gate: {needs: [gone]}\n'],
  ])('%s', async (_what, jobs) => {
    expect((await lookAt(workflow(jobs))).outcome).not.toBe('unknown');
  });

  it('are judged in time: 200 jobs that need many before them, and a gate over them', async () => {
    const jobs = Array.from({ length: 200 }, (_, index) => {
      const needs = Array.from({ length: Math.min(index, 20) }, (_each, back) => `j${index - 1 - back}`);
      return `  j${index}: {needs: [${needs.join(', ')}], runs-on: x, steps: [{run: x}]}\n`;
    });
    const steps = 'steps: [{if: "contains(needs.*.result, \'failure\')", run: exit 1}]';
    await withinProcessorTime(1900, async () => {
      const reading = await lookAt(workflow(`${jobs.join('')}  gate: {if: always(), needs: [j199], runs-on: x, ${steps}}\n`));
      expect(reading.outcome).toBe('signals');
    });
  });
});
