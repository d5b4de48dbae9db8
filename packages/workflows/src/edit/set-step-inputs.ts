import type { TextEdit } from '@sar/baseline';
import { applyEdits } from './apply-edits.js';
import type { EditableFile } from './editable-file.js';
import { setStepInput } from './set-step-input.js';

/**
 * The edit that gives a step several inputs, in their order: as `setStepInput` for one after the other, in one edit. Undefined when one of
 * them cannot be set.
 */
export function setStepInputs(file: EditableFile, stepOffset: number, inputs: Readonly<Record<string, string>>): readonly TextEdit[] | undefined {
  let text = file.text;
  const entries = Object.entries(inputs);
  for (const [input, value] of entries) {
    // All edits lie behind the start of the step, which stays where it is.
    const edits = setStepInput(text === file.text ? file : { path: file.path, text }, stepOffset, input, value);
    const result = edits === undefined ? undefined : applyEdits(text, edits);
    if (edits === undefined || result === undefined) return undefined;
    if (entries.length === 1) return edits;
    text = result;
  }
  return text === file.text ? [] : [difference(file, text)];
}

/** The one edit between two texts: what is left between their common start and their common end. */
function difference({ path, text: before }: EditableFile, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1;
  return { path, start, end: before.length - same, text: after.slice(start, after.length - same) };
}
