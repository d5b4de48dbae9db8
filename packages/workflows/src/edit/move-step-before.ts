import type { TextEdit } from '@sar/baseline';
import type { EditableFile } from './editable-file.js';
import { stepLinesAround } from './step-lines.js';
import { eolAt } from './text-lines.js';

/**
 * Edits that move a step in front of another one of the same list: whole lines, with the comments directly above it. No edits when it
 * stands there already. Undefined for lists in brackets, for steps of two lists, and for forms too unusual to edit safely.
 *
 * @param stepOffset where the mapping of the step to move starts
 * @param targetOffset where the mapping of the other step starts
 */
export function moveStepBefore(file: EditableFile, stepOffset: number, targetOffset: number): readonly TextEdit[] | undefined {
  const { text, path } = file;
  const from = stepLinesAround(file, stepOffset);
  const to = stepLinesAround(file, targetOffset);
  const step = from?.steps[from.index];
  const target = to?.steps[to.index];
  if (from === undefined || to === undefined || step === undefined || target === undefined || from.steps[0]?.dash !== to.steps[0]?.dash) return undefined;
  if (from.index === to.index || from.index + 1 === to.index) return [];
  const next = from.steps[from.index + 1];
  const previous = from.steps[from.index - 1];
  if (step.keepsBlanks || previous?.keepsBlanks === true) return undefined;
  const block = text.slice(step.start, step.end);
  const at = { path, start: target.start, end: target.start };
  if (next !== undefined) {
    return [
      { ...at, text: text.slice(step.start, next.start) },
      { path, start: step.start, end: next.start, text: '' },
    ];
  }
  if (previous === undefined) return undefined;
  const gap = text.slice(previous.end, step.start);
  if (block.endsWith('\n')) return [{ ...at, text: block + gap }, { path, start: previous.end, end: step.end, text: '' }];
  // A text without a final line break stays one: the break moves with the step.
  const eol = eolAt(text, text.length);
  return [
    { ...at, text: block + eol + gap },
    { path, start: previous.end - eol.length, end: step.end, text: '' },
  ];
}
