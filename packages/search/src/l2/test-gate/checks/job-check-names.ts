import { expressionSpans, matrixValues, type Job } from '@sar/workflows';
import { joined, type NamePattern } from './name-pattern.js';

/** Most combinations of a matrix: GitHub starts no more jobs of one. */
const MAX_COMBINATIONS = 256;
/** Something that only the run knows. */
const ANYTHING: NamePattern = ['', ''];

/**
 * The names of the checks that a job makes, as far as the file tells: its name or id, and with a matrix, the values behind it in parentheses, in the
 * order of the matrix's keys, unless the name itself uses them.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname and the names of check runs.
 */
export function jobCheckNames(job: Job): readonly NamePattern[] {
  const written = job.name?.value ?? job.id;
  const names = written.includes('${{') ? filledIn(written, job) : [[written]];
  if (job.matrix === undefined || expressionSpans(written).some(({ inner }) => /\bmatrix\b/.test(inner))) return names;
  const withValues = names.flatMap((name) => combinations(job).map((values) => joined(name, [' ('], values, [')'])));
  return written.includes('${{') ? [...names, ...withValues] : withValues;
}

/** The name with its expressions: each value that a matrix can have, and anything for all others. */
function filledIn(written: string, { matrix }: Job): readonly NamePattern[] {
  let names: readonly NamePattern[] = [['']];
  let at = 0;
  for (const { start, end, inner } of expressionSpans(written)) {
    const [, key] = /^matrix\.([\w.-]+)$/.exec(inner) ?? [];
    const values = key === undefined || matrix?.dynamic === true ? [] : matrixValues(matrix, key);
    const known =
      values.length === 0 || values.some((value) => value.includes('${{')) ? [ANYTHING] : values.flatMap(spellings).map((value) => [value]);
    const before = [written.slice(at, start)];
    names = names.flatMap((name) => known.map((value) => joined(name, before, value)));
    if (names.length > MAX_COMBINATIONS) return [ANYTHING];
    at = end;
  }
  return names.map((name) => joined(name, [written.slice(at)]));
}

/** What stands in the parentheses: `ubuntu-latest, 3.12`. */
function combinations({ matrix }: Job): readonly NamePattern[] {
  if (matrix === undefined) return [];
  const { dimensions, includes, dynamic } = matrix;
  if (dynamic || [...dimensions.keys()].some((key) => key.includes('.'))) return [ANYTHING];
  let all: readonly (readonly string[])[] = [[]];
  for (const values of dimensions.values()) {
    const written = values.flatMap(spellings);
    all = all.flatMap((before) => written.map((value) => [...before, value]));
    if (all.length > MAX_COMBINATIONS) return [ANYTHING];
  }
  const plain = dimensions.size === 0 ? [] : all.map((values): NamePattern => [values.join(', ')]);
  if (includes.length === 0) return plain;
  // An entry of `include` adds values to a combination, or is one of its own.
  return [
    ...plain,
    ...plain.map((values) => joined(values, [', '], ANYTHING)),
    ...includes.map((include): NamePattern => [[...include.values()].join(', ')]),
  ];
}

/** A number without quotation marks loses its last zeros: `3.10` is 3.1 in a name. Whether it had them is not known here. */
function spellings(value: string): readonly string[] {
  return /^\d{1,9}\.\d{0,9}0$/.test(value) ? [value, String(Number(value))] : [value];
}
