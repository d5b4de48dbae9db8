import type { TextEdit } from '@sar/baseline';
import type { EditableFile } from './editable-file.js';
import { stepLinesAround } from './step-lines.js';
import { eolAt } from './text-lines.js';

/** Farthest that a step is moved, in characters: over more than some hundred lines it is no small edit any more. */
const MAX_DISTANCE = 20_000;

/**
 * Edits that move a step in front of another one of the same list: whole lines, with the comments directly above it. No edits when it
 * stands there already. Undefined for lists in brackets, for steps of two lists, and for forms too unusual to edit safely; nor over
 * hundreds of lines.
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
  if (from === undefined || to === undefined || step === undefined || target === undefined || from.steps[0]?.dash !== to.steps[0]?.dash)
    return undefined;
  if (from.index === to.index || from.index + 1 === to.index) return [];
  const next = from.steps[from.index + 1];
  const previous = from.steps[from.index - 1];
  if (step.keepsBlanks || previous?.keepsBlanks === true || Math.abs(step.start - target.start) > MAX_DISTANCE) return undefined;
  // One edit for both places, so that a move is never applied by half.
  if (next !== undefined) {
    const moved = text.slice(step.start, next.start);
    if (to.index > from.index) return [{ path, start: step.start, end: target.start, text: text.slice(next.start, target.start) + moved }];
    return [{ path, start: target.start, end: next.start, text: moved + text.slice(target.start, step.start) }];
  }
  if (previous === undefined) return undefined;
  const block = text.slice(step.start, step.end);
  const gap = text.slice(previous.end, step.start);
  // A text without a final line break stays one: the break moves with the step.
  const eol = block.endsWith('\n') ? '' : eolAt(text, text.length);
  return [{ path, start: target.start, end: step.end, text: block + eol + gap + text.slice(target.start, previous.end - eol.length) }];
}
