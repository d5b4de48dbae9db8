import { BASELINE_PATHS, type DoctorLine } from '@sar/baseline';
import { advice, ok, problem } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';

const SCHEMA_COMMENT = /^#\s*yaml-language-server:\s*\$schema=\S+/m;

/** The baseline: whether it is there, loads, and helps who edits it. */
export function baselineLines({ baseline: facts }: DoctorFacts): readonly DoctorLine[] {
  if (facts.kind === 'broken') return problemLines(facts.problems);
  const { baseline, path, text } = facts;
  if (path === undefined || text === undefined)
    return [
      advice('baseline', BASELINE_PATHS[0], 'there is none: the preset sar:recommended applies', {
        costs: 'nobody is named as the owner, and no variable is declared',
        remedy: 'Run "sar init"',
      }),
    ];
  const lines = [ok('baseline', path, `it loads: ${baseline.sources.join(', ')}`, { path })];
  if (baseline.notice !== undefined) lines.push(advice('baseline-notice', path, baseline.notice, { remedy: 'Keep one file' }));
  if (baseline.owner === undefined)
    lines.push(
      advice('owner', path, 'it names no owner', {
        costs: 'issues of P0 and P1 tag nobody',
        remedy: 'Add "owner: \'@who\'"',
        path,
      }),
    );
  if (!SCHEMA_COMMENT.test(text.slice(0, 4000)))
    lines.push(
      advice('schema-comment', path, 'no comment names its schema', {
        costs: 'an editor neither completes nor checks what is written',
        remedy: 'Add as the first line "# yaml-language-server: $schema=…/schemas/baseline.schema.json", as "sar init" writes it',
        path,
        line: 1,
      }),
    );
  return lines;
}

/** Problems of a baseline of which each has a line. */
const MOST_PROBLEMS = 20;

/** A baseline that does not load: what a command ends with is a heading and a line for each problem, or one sentence. */
function problemLines(text: string): readonly DoctorLine[] {
  const [heading = '', ...found] = text.split('\n').map((line) => line.trim());
  const problems = found.length === 0 ? [heading] : found.slice(0, MOST_PROBLEMS);
  const more = found.length - problems.length;
  const lines = more > 0 ? [...problems, `and ${more} more`] : problems;
  return lines.map((words, index) =>
    problem(index === 0 ? 'baseline' : `baseline:${index + 1}`, 'baseline', words, {
      ...(index === lines.length - 1 && {
        costs: 'nothing is judged: every command and every watchdog ends with exit code 3',
        remedy: 'Mend what is named',
      }),
    }),
  );
}
