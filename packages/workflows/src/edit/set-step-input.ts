import type { TextEdit } from '@sar/baseline';
import { isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { pairOf, spanOf, valueOf, type EditableFile } from './editable-file.js';
import { entryEnd } from './entry-end.js';
import { insertFlowEntries, type Change } from './flow-entries.js';
import { indentationUnit } from './indentation-unit.js';
import { behindColon, isEmpty, isOneLine, isPlainBlock, stepNodeAt, withOf, type StepNode } from './step-node.js';
import { columnOf, eolAt, indentationOf, nextLine } from './text-lines.js';
import { yamlValue } from './yaml-value.js';

type Inputs = readonly (readonly [input: string, value: string])[];

/**
 * Edits that give a `uses:` step an input, or another value to an input that it has. No edits when it has that value already.
 * A value of several lines is written as a block (`|`) and then ends with a line break. Undefined when the step's form is too
 * unusual to edit safely: anchors, aliases, tags or merge keys, values over several lines, keys that stand twice.
 *
 * @param stepOffset where the step's mapping starts (`Step.range.start`)
 * @param input name of the input; an existing one is found without regard to case, as GitHub does
 */
export function setStepInput(file: EditableFile, stepOffset: number, input: string, value: string): readonly TextEdit[] | undefined {
  return setStepInputs(file, stepOffset, { [input]: value });
}

/** The same for several inputs; those that are new are written together, in their order. */
export function setStepInputs(
  file: EditableFile,
  stepOffset: number,
  inputs: Readonly<Record<string, string>>,
): readonly TextEdit[] | undefined {
  const step = stepNodeAt(file, stepOffset);
  const all = Object.entries(inputs);
  if (step === undefined || all.length === 0 || !all.every(([input]) => /^[A-Za-z_][\w-]*$/.test(input))) return undefined;
  const given = withOf(step);
  if (given === 'unfit') return undefined;
  const changes =
    given === undefined
      ? addWith(file, step, all)
      : given.map === undefined
        ? fillWith(file, step, given.key, all)
        : setIn(file, given.map, all);
  return changes?.map((change) => ({ path: file.path, ...change }));
}

/** No `with:` yet: it goes behind `uses`. */
function addWith(file: EditableFile, step: StepNode, inputs: Inputs): readonly Change[] | undefined {
  const { text } = file;
  const at = step.map.items.findIndex((pair) => pair.key === step.usesKey);
  if (step.map.flow === true) return insertFlowEntries(file, step.map, [`with: {${flowEntries(inputs).join(', ')}}`], at);
  if (!isPlainBlock(file, step.map)) return undefined;
  const column = columnOf(text, spanOf(step.usesKey)[0]);
  const unit = indentationUnit(file);
  return [
    newLines(text, nextLine(text, spanOf(step.uses)[1]), [`${' '.repeat(column)}with:`, ...blockEntries(inputs, column + unit, unit)]),
  ];
}

/** `with:` without a value. */
function fillWith(file: EditableFile, step: StepNode, key: Scalar, inputs: Inputs): readonly Change[] | undefined {
  const { text } = file;
  const colon = behindColon(file, key);
  if (colon === undefined) return undefined;
  if (step.map.flow === true) return [{ start: colon, end: colon, text: ` {${flowEntries(inputs).join(', ')}}` }];
  const unit = indentationUnit(file);
  return isPlainBlock(file, step.map)
    ? [newLines(text, nextLine(text, colon), blockEntries(inputs, columnOf(text, spanOf(key)[0]) + unit, unit))]
    : undefined;
}

function setIn(file: EditableFile, map: YAMLMap, inputs: Inputs): readonly Change[] | undefined {
  const changes: Change[] = [];
  const added: (readonly [string, string])[] = [];
  for (const [input, value] of inputs) {
    const existing = pairOf(map, input, true);
    const own = existing === undefined || existing === 'twice' ? undefined : setExisting(file, map, existing, value);
    if (existing === undefined) added.push([input, value]);
    else if (own === undefined) return undefined;
    else changes.push(...own);
  }
  const more = added.length === 0 ? [] : addTo(file, map, added);
  return more === undefined ? undefined : [...changes, ...more];
}

/** Behind the last entry of a mapping. */
function addTo(file: EditableFile, map: YAMLMap, inputs: Inputs): readonly Change[] | undefined {
  if (map.flow === true) return insertFlowEntries(file, map, flowEntries(inputs), map.items.length - 1);
  const last = map.items.at(-1);
  if (last === undefined || !isScalar(last.key) || !isPlainBlock(file, map)) return undefined;
  const indentation = indentationOf(file.text, spanOf(last.key)[0]);
  const end = entryEnd(file, last);
  if (indentation === undefined || end === undefined) return undefined;
  return [newLines(file.text, end, blockEntries(inputs, indentation, indentationUnit(file)))];
}

function setExisting(file: EditableFile, map: YAMLMap, pair: Pair<Scalar, unknown>, value: string): readonly Change[] | undefined {
  const node = valueOf(pair);
  if (isScalar(node) && (typeof node.value === 'string' ? node.value : node.source) === value) return [];
  const flow = map.flow === true;
  if (value.includes('\n') && !flow) return undefined;
  if (node === undefined || isEmpty(node)) {
    const colon = behindColon(file, pair.key);
    return colon === undefined ? undefined : [{ start: colon, end: colon, text: ` ${yamlValue(value, flow)}` }];
  }
  if (!isOneLine(file, node)) return undefined;
  const [start, end] = spanOf(node);
  return [{ start, end, text: sameQuotes(node, value) ?? yamlValue(value, flow) }];
}

/** The value in the quotes of the scalar that it replaces; undefined for a plain scalar, or when the quotes cannot hold it. */
function sameQuotes({ type }: Scalar, value: string): string | undefined {
  if (type === 'QUOTE_SINGLE' && /^[^\p{C}']*$/u.test(value)) return `'${value}'`;
  return type === 'QUOTE_DOUBLE' && /^[^\p{C}"\\]*$/u.test(value) ? `"${value}"` : undefined;
}

function flowEntries(inputs: Inputs): readonly string[] {
  return inputs.map(([input, value]) => `${input}: ${yamlValue(value, true)}`);
}

/** The lines of entries of a block mapping. */
function blockEntries(inputs: Inputs, indentation: number, unit: number): readonly string[] {
  const indent = ' '.repeat(indentation);
  return inputs.flatMap(([input, value]) => {
    const lines = value.replace(/\n$/, '').split('\n');
    const literal = lines.length > 1 && lines.every((line) => /^[^\s\p{C}][^\p{C}]*$/u.test(line));
    if (!literal) return [`${indent}${input}: ${yamlValue(value, false)}`];
    return [`${indent}${input}: |`, ...lines.map((line) => `${indent}${' '.repeat(unit)}${line}`)];
  });
}

/** Inserts whole lines at the start of a line; at the end of a text without a final line break it puts the break in front. */
export function newLines(text: string, at: number, lines: readonly string[]): Change {
  const eol = eolAt(text, Math.max(0, at - 1));
  const unfinished = at === text.length && at > 0 && !text.endsWith('\n');
  return { start: at, end: at, text: unfinished ? lines.map((line) => eol + line).join('') : lines.map((line) => line + eol).join('') };
}
