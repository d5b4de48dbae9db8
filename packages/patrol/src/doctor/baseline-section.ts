import { BASELINE_PATHS, type DoctorLine } from '@sar/baseline';
import { advice, ok, problem } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';

const SCHEMA_COMMENT = /^#\s*yaml-language-server:\s*\$schema=\S+/m;

/** The baseline: whether it is there, loads, and helps who edits it. */
export function baselineLines({ baseline: facts }: DoctorFacts): readonly DoctorLine[] {
  if (facts.kind === 'broken')
    return [
      problem('baseline', BASELINE_PATHS[0], facts.problems, {
        costs: 'nothing is judged: every command and every watchdog ends with exit code 3',
        remedy: 'Mend the lines that are named',
      }),
    ];
  const { baseline, path, text } = facts;
  if (path === undefined || text === undefined)
    return [
      advice('baseline', BASELINE_PATHS[0], 'there is none: the preset sar:recommended applies', {
        costs: 'nobody is named as the owner, and no variable is declared',
        remedy: 'Run "sar init"',
      }),
    ];
  const lines = [ok('baseline', path, `it loads: ${[...new Set(baseline.sources)].join(', ')}`, { path })];
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
