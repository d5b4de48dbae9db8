import { isGlob, type GateEvidence } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, worstOutcome, type PartResult } from '../run/part-result.js';
import { counted } from './bounded-text.js';
import { judgeReport } from './judge-report.js';

/** Files that are told one by one. */
const MOST_TOLD = 20;
/** Clocks of two machines may differ by so much. */
const SKEW_MS = 300_000;

/**
 * Whether each glob matches a file, and every file that matches is a report of this commit: not empty, not older than the commit, and not
 * of another one where it tells. A file that is part of the commit is as young as the checkout and no report: what a wildcard matches of these is
 * test data, and one that is named fails.
 */
export function judgeReports(globs: readonly string[], { ports }: CheckRun): PartResult {
  if (ports.committedAt === undefined)
    return unknownPart(
      'when the judged commit was made is not known, so its reports may be of another one',
      'Run the gate in a checkout of the commit with its history (actions/checkout).',
    );
  if (Date.parse(ports.committedAt) > ports.now.getTime() + SKEW_MS)
    return unknownPart(
      `the judged commit is dated in the future (${ports.committedAt}), so that no report can be younger`,
      'Set the clock of the machine that made the commit, and make it again (`git commit --amend --no-edit --date=now`).',
    );
  const wrong: GateEvidence[] = [];
  const outcomes: ('pass' | 'fail' | 'unknown')[] = [];
  let judged = 0;
  for (const glob of globs) {
    const found = ports.files.find([glob]);
    const paths = isGlob(glob) ? found.paths.filter((path) => !ports.isCommitted(path)) : found.paths;
    const committed = found.paths.length - paths.length;
    const but = committed === 0 ? '' : ` but ${counted(committed, 'file')} of the commit itself`;
    if (paths.length === 0) add('fail', { text: `missing: no file matches ${glob}${but}` });
    if (found.cut) add('unknown', { text: `more files match ${glob} than are looked at (${found.paths.length})` });
    for (const path of paths) {
      judged += 1;
      if (ports.isCommitted(path)) {
        add('fail', { text: `${path} is part of the commit itself: no job need have written it, so let git not track it`, path });
        continue;
      }
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
