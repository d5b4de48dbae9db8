import type { LineRange } from '@sar/baseline';
import type { SensorInput } from '../../../sensor.js';
import { signalOf } from '../../../reading/signal-of.js';
import { COVERAGE_RULE_TABLE } from '../coverage-rules.js';
import { NOTHING, type CoverageFacts, type CoverageVerdict } from '../coverage-judgement.js';
import { isBelow, lackOf, percentOf } from '../model/ratio.js';
import { testTasks, type TaskFile } from '../test-tasks.js';

const [, , CHANGED] = COVERAGE_RULE_TABLE;

/** The lines that a pull request adds or changes against `changed-lines-percent`. Lines of files that no report measures do not count. */
export function judgeChangedLines({ revisions }: SensorInput, { files, settings }: CoverageFacts): CoverageVerdict {
  const least = settings['changed-lines-percent'];
  const changed = least === 0 ? undefined : revisions?.changedLines();
  if (changed === undefined) return NOTHING;
  if (!changed.known) return { ...NOTHING, unjudged: [{ path: '.', reason: `the changed lines are not known: ${changed.detail}` }] };
  let covered = 0;
  let total = 0;
  const touched: TaskFile[] = [];
  for (const [path, ranges] of changed.value) {
    const file = files.get(path);
    if (file === undefined) continue;
    const wanted = within(ranges);
    let uncovered = 0;
    for (const [line, isCovered] of file.lines) {
      if (!wanted(line)) continue;
      total += 1;
      if (isCovered) covered += 1;
      else uncovered += 1;
    }
    if (uncovered > 0) touched.push({ path, file, wanted });
  }
  const ratio = { covered, total };
  const looked = [{ what: 'changed lines', detail: `${percentOf(ratio)} % of ${total} lines that can be run` }];
  const evidence = testTasks(touched);
  const [worst] = evidence;
  if (worst === undefined || !isBelow(ratio, least)) return { ...NOTHING, looked };
  return {
    ...NOTHING,
    looked,
    signals: [
      signalOf(CHANGED, 'L1', {
        artefact: { kind: 'file', path: worst.path, ...(worst.line !== undefined && { line: worst.line }) },
        identity: ['changed'],
        message: `tests run ${percentOf(ratio)} % of the ${total} lines that this change adds or changes; ${least} % is the least, which ${lackOf(ratio, least)} more would reach`,
        expected: `at least ${least} % of the changed lines`,
        actual: `${percentOf(ratio)} % (${covered} of ${total})`,
        evidence,
      }),
    ],
  };
}

/** Whether a line is in one of the ranges. */
function within(ranges: readonly LineRange[]): (line: number) => boolean {
  const sorted = ranges.toSorted((a, b) => a.first - b.first);
  return (line) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.last ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    const range = sorted[low];
    return range !== undefined && range.first <= line;
  };
}
