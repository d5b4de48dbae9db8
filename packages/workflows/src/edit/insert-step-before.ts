import type { TextEdit } from '@sar/baseline';
import type { EditableFile } from './editable-file.js';
import { indentationUnit } from './indentation-unit.js';
import { stepLinesAround } from './step-lines.js';
import { eolAt, indentationOf } from './text-lines.js';
import { yamlValue } from './yaml-value.js';

/** A step to write. */
export interface NewStep {
  readonly name?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

/**
 * Edits that put a step in front of another one, in the style of the list: its dashes, its blank lines. Comments directly above the
 * other step stay with it. Undefined when the list is in brackets or written too unusually to edit safely.
 *
 * @param stepOffset where the other step's mapping starts (`Step.range.start`)
 */
export function insertStepBefore(file: EditableFile, stepOffset: number, step: NewStep): readonly TextEdit[] | undefined {
  const { text } = file;
  const found = stepLinesAround(file, stepOffset);
  const target = found?.steps[found.index];
  const indentation = target === undefined ? undefined : indentationOf(text, target.dash);
  if (found === undefined || target === undefined || indentation === undefined) return undefined;
  const { steps, index } = found;
  const eol = eolAt(text, target.start);
  const dash = `${' '.repeat(indentation)}-${' '.repeat(target.lead - 1)}`;
  const key = ' '.repeat(indentation + target.lead);
  const lines = entries(step, key, indentationUnit(file)).map((line, at) => (at === 0 ? dash + line.slice(key.length) : line));
  // The blank lines in front of the step are repeated behind the new one; the first step takes the second one's.
  const [before, after] = index > 0 ? [steps[index - 1], target] : [target, steps[1]];
  const gap = before === undefined || after === undefined ? '' : text.slice(before.end, after.start);
  const blank = /^(?:[ \t]*\r?\n)*$/.test(gap) ? gap.split('\n').length - 1 : 0;
  return [{ path: file.path, start: target.start, end: target.start, text: lines.map((line) => line + eol).join('') + eol.repeat(blank) }];
}

function entries(step: NewStep, indent: string, unit: number): readonly string[] {
  const inputs = Object.entries(step.with ?? {});
  return [
    ...(step.name === undefined ? [] : [`${indent}name: ${yamlValue(step.name, false)}`]),
    `${indent}uses: ${yamlValue(step.uses, false)}`,
    ...(inputs.length === 0
      ? []
      : [`${indent}with:`, ...inputs.map(([input, value]) => `${indent}${' '.repeat(unit)}${input}: ${yamlValue(value, false)}`)]),
  ];
}
