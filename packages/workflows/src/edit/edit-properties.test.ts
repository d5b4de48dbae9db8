import { yamlComments, type TextEdit } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from './apply-edits.js';
import { stepOf, workflowOf } from './edit-cases.fixture.js';
import { insertStepBefore } from './insert-step-before.js';
import { moveStepBefore } from './move-step-before.js';
import { removeStepInput } from './remove-step-input.js';
import { replaceUsesRef } from './replace-uses-ref.js';
import { setStepInput } from './set-step-input.js';
import { workflowTexts } from './workflow-text.fixture.js';

type Tree = { jobs: { test: { steps: Record<string, unknown>[] } } };

const RUNS = { numRuns: 300 };
const VALUES = fc.constantFrom('npm', 'true', '**/package-lock.json', '1.10', "${{ vars.A || 'x' }}", 'größe');
const treeOf = (text: string) => parse(text) as Tree;
const comments = (text: string) => yamlComments(text).map((comment) => comment.text);
const breaks = (text: string) => new Set(text.match(/\r?\n/g));

/** The text after the edits, checked for what holds for every edit: it is another text, with the same kind of line breaks. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const result = applyEdits(text, edits);
  if (result === undefined) throw new Error('the edits overlap');
  expect(breaks(result)).toEqual(breaks(text));
  expect(result.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
  expect(result.endsWith('\n')).toBe(text.endsWith('\n'));
  return result;
}

it('sets one input and nothing else', () => {
  let done = 0;
  fc.assert(
    fc.property(workflowTexts, fc.nat(), VALUES, fc.constantFrom('cache', 'node-version', 'token'), ({ text, steps }, at, value, input) => {
      const workflow = workflowOf(text);
      const step = stepOf(workflow, at % steps);
      const edits = setStepInput(workflow, step.range.start, input, value);
      expect(edits === undefined).toBe(step.kind !== 'uses');
      if (edits === undefined) return;
      const result = edited(text, edits);
      const expected = treeOf(text);
      const inputs = (expected.jobs.test.steps[at % steps] ?? {})['with'] as Record<string, unknown> | null | undefined;
      const key = Object.keys(inputs ?? {}).find((name) => name.toLowerCase() === input) ?? input;
      expected.jobs.test.steps[at % steps] = {
        ...expected.jobs.test.steps[at % steps],
        with: { ...inputs, [key]: value === 'true' ? true : value },
      };
      const read = treeOf(result);
      const values = (read.jobs.test.steps[at % steps]?.['with'] ?? {}) as Record<string, unknown>;
      if (typeof values[key] === 'string' && value === 'true') values[key] = true;
      expect(read).toEqual(expected);
      expect(comments(result)).toEqual(comments(text));
      const again = workflowOf(result);
      expect(setStepInput(again, stepOf(again, at % steps).range.start, input, value)).toEqual([]);
      done += 1;
    }),
    RUNS,
  );
  expect(done).toBeGreaterThan(100);
});

it('takes away what it set, byte for byte', () => {
  let done = 0;
  fc.assert(
    fc.property(workflowTexts, fc.nat(), VALUES, ({ text, steps }, at, value) => {
      const workflow = workflowOf(text);
      const step = stepOf(workflow, at % steps);
      const hasEmptyWith = step.with.size === 0 && 'with' in (treeOf(text).jobs.test.steps[at % steps] ?? {});
      const edits = setStepInput(workflow, step.range.start, 'cache', value);
      if (edits === undefined || hasEmptyWith) return;
      const set = workflowOf(edited(text, edits));
      const back = removeStepInput(set, stepOf(set, at % steps).range.start, 'cache');
      expect(back && edited(set.text, back)).toBe(text);
      done += 1;
    }),
    RUNS,
  );
  expect(done).toBeGreaterThan(75);
});

it('removes one input and nothing else', () => {
  fc.assert(
    fc.property(workflowTexts, fc.nat(), ({ text, steps }, at) => {
      const workflow = workflowOf(text);
      const step = stepOf(workflow, at % steps);
      const input = [...step.with.keys()].at(-1);
      if (input === undefined) return;
      const edits = removeStepInput(workflow, step.range.start, input);
      if (edits === undefined) return;
      const expected = treeOf(text);
      const inputs = expected.jobs.test.steps[at % steps]?.['with'] as Record<string, unknown>;
      delete inputs[input];
      if (Object.keys(inputs).length === 0) delete expected.jobs.test.steps[at % steps]?.['with'];
      expect(treeOf(edited(text, edits))).toEqual(expected);
    }),
    RUNS,
  );
});

it('inserts one step and nothing else', () => {
  fc.assert(
    fc.property(workflowTexts, fc.nat(), fc.boolean(), ({ text, steps }, at, inputs) => {
      const workflow = workflowOf(text);
      const step = { name: 'Größe: 1', uses: 'a/b@v1', ...(inputs && { with: { tier: 'live' } }) };
      const edits = insertStepBefore(workflow, stepOf(workflow, at % steps).range.start, step);
      if (edits === undefined) throw new Error('refused');
      const result = edited(text, edits);
      const expected = treeOf(text);
      expected.jobs.test.steps.splice(at % steps, 0, step);
      expect(treeOf(result)).toEqual(expected);
      expect(comments(result)).toEqual(comments(text));
    }),
    RUNS,
  );
});

it('moves one step with its comments and nothing else', () => {
  fc.assert(
    fc.property(workflowTexts, fc.nat(), fc.nat(), ({ text, steps }, one, two) => {
      const [from, to] = [one % steps, two % steps];
      const workflow = workflowOf(text);
      const edits = moveStepBefore(workflow, stepOf(workflow, from).range.start, stepOf(workflow, to).range.start);
      expect(edits === undefined && !text.includes('|+')).toBe(false);
      if (edits === undefined) return;
      const result = edited(text, edits);
      const expected = treeOf(text);
      const [moved] = expected.jobs.test.steps.splice(from, 1);
      if (moved !== undefined) expected.jobs.test.steps.splice(from < to ? to - 1 : to, 0, moved);
      expect(treeOf(result)).toEqual(expected);
      expect(result.split(/\r?\n/).toSorted()).toEqual(text.split(/\r?\n/).toSorted());
    }),
    RUNS,
  );
});

it('puts another tag into a reference, and the old one back', () => {
  fc.assert(
    fc.property(workflowTexts, fc.nat(), ({ text, steps }, at) => {
      const workflow = workflowOf(text);
      const { uses } = stepOf(workflow, at % steps);
      if (uses === undefined || !uses.value.includes('@')) return;
      const [name = '', ref = ''] = uses.value.split('@');
      const edits = replaceUsesRef(workflow, uses, 'v77');
      if (edits === undefined) throw new Error('refused');
      const result = workflowOf(edited(text, edits));
      const changed = stepOf(result, at % steps).uses;
      expect(changed?.value).toBe(`${name}@v77`);
      expect(changed && edited(result.text, replaceUsesRef(result, changed, ref) ?? [])).toBe(text);
    }),
    RUNS,
  );
});
