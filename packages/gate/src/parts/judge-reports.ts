import type { GateEvidence } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, worstOutcome, type PartResult } from '../run/part-result.js';
import { counted } from './bounded-text.js';
import { judgeReport } from './judge-report.js';

/** Files that are told one by one. */
const MOST_TOLD = 20;

/**
 * Whether each glob matches a file, and every file that matches is a report of this commit: not empty, not older than the commit, and not
 * of another one where it tells.
 */
export function judgeReports(globs: readonly string[], { ports }: CheckRun): PartResult {
  if (ports.committedAt === undefined)
    return unknownPart(
      'when the judged commit was made is not known, so its reports may be of another one',
      'Run the gate in a checkout of the commit with its history (actions/checkout).',
    );
  const wrong: GateEvidence[] = [];
  const outcomes: ('pass' | 'fail' | 'unknown')[] = [];
  let judged = 0;
  for (const glob of globs) {
    const { paths, cut } = ports.files.find([glob]);
    if (paths.length === 0) add('fail', { text: `missing: no file matches ${glob}` });
    if (cut) add('unknown', { text: `more files match ${glob} than are looked at (${paths.length})` });
    for (const path of paths) {
      judged += 1;
      const { outcome, words } = judgeReport(path, ports.files, { committedAt: ports.committedAt, commit: ports.commit });
      if (outcome !== 'pass') add(outcome, { text: `${path} ${words}`, path });
    }
  }
  const outcome = worstOutcome(outcomes);
  if (outcome === 'pass') return { outcome, detail: `${counted(judged, 'report')} of this commit`, evidence: [] };
  const [first] = wrong;
  const more = wrong.length > 1 ? `, and ${wrong.length - 1} more` : '';
  return {
    outcome,
    detail: `${counted(wrong.length, 'report is not there or not', 'reports are not there or not')} to be trusted: ${first?.text ?? ''}${more}`,
    evidence: wrong.slice(0, MOST_TOLD),
    remedy: 'Let the job that writes the report run on this very commit and succeed, and download its artifact in the job of the gate.',
  };

  function add(outcome: 'fail' | 'unknown', evidence: GateEvidence): void {
    outcomes.push(outcome);
    // The worst first, since the first one is named.
    if (outcome === 'fail') wrong.splice(outcomes.filter((each) => each === 'fail').length - 1, 0, evidence);
    else wrong.push(evidence);
  }
}
