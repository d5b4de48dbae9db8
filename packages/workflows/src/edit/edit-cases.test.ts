import type { TextEdit } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply-edits.js';
import { editCases, stepOf, workflowOf, type EditCase } from './edit-cases.fixture.js';
import { insertStepBefore } from './insert-step-before.js';
import { moveStepBefore } from './move-step-before.js';
import { removeStepInput } from './remove-step-input.js';
import { replaceUsesRef } from './replace-uses-ref.js';
import { setStepInput, setStepInputs } from './set-step-input.js';
import type { Workflow } from '../model/workflow-model.js';

type Edit = (workflow: Workflow, given: EditCase['given']) => readonly TextEdit[] | undefined;

const FUNCTIONS: Readonly<Record<string, Edit>> = {
  'set-step-input': (workflow, { step, input, value, second, secondValue }) =>
    second === undefined
      ? setStepInput(workflow, stepOf(workflow, step).range.start, String(input), String(value))
      : setStepInputs(workflow, stepOf(workflow, step).range.start, {
          [String(input)]: String(value),
          [String(second)]: String(secondValue),
        }),
  'remove-step-input': (workflow, { step, input }) => removeStepInput(workflow, stepOf(workflow, step).range.start, String(input)),
  'replace-uses-ref': (workflow, { step, ref }) => {
    const { uses } = stepOf(workflow, step);
    return uses === undefined ? undefined : replaceUsesRef(workflow, uses, String(ref));
  },
  'insert-step-before': (workflow, { step, name, uses, input, value }) =>
    insertStepBefore(workflow, stepOf(workflow, step).range.start, {
      uses: String(uses),
      ...(name !== undefined && { name: String(name) }),
      ...(input !== undefined && { with: { [String(input)]: String(value) } }),
    }),
  'move-step-before': (workflow, { step, target }) =>
    moveStepBefore(workflow, stepOf(workflow, step).range.start, stepOf(workflow, target).range.start),
};

describe.each(Object.entries(FUNCTIONS))('%s', (name, edit) => {
  it.each(editCases(name))('$title', ({ given, before, after }) => {
    const workflow = workflowOf(before);
    const edits = edit(workflow, given);
    const result = edits === undefined ? undefined : applyEdits(before, edits);
    expect(result).toBe(after);
    expect(edits?.every(({ path }) => path === workflow.path) ?? true).toBe(true);
  });
});
