import { compileGlob, type Signal } from '@sar/baseline';
import type { SensorInput } from '../../../sensor.js';
import { signalOf } from '../../../reading/signal-of.js';
import { COVERAGE_RULE_TABLE } from '../coverage-rules.js';
import { countedOf, NOTHING, type CoverageFacts, type CoverageVerdict } from '../coverage-judgement.js';
import { testTasks } from '../test-tasks.js';

const [, , , NEVER] = COVERAGE_RULE_TABLE;

/**
 * Files that no test runs: of `sources`, also those that no report mentions; of all others, those that a report measures with nothing covered, which
 * is only a hint.
 */
export async function judgeNeverCovered(
  { tree, pace, onlyPaths }: SensorInput,
  { files, settings }: CoverageFacts,
  isExcluded: (path: string) => boolean,
): Promise<CoverageVerdict> {
  const globs = settings.sources.map((glob) => compileGlob(glob));
  const isSource = (path: string): boolean => globs.some((glob) => glob.matches(path));
  const signals: Signal[] = [];
  for (const [path, file] of files) {
    await pace.step();
    const { covered, total } = countedOf(file, { ...settings, count: 'lines' });
    if (total === 0 || covered > 0) continue;
    const [task] = testTasks([{ path, file }]);
    signals.push(
      signalOf(NEVER, 'L1', {
        artefact: { kind: 'file', path },
        identity: [path],
        message: total === 1 ? `no test runs the only line of ${path}` : `no test runs any of the ${total} lines of ${path}`,
        expected: 'at least one covered line',
        actual: total === 1 ? '0 of 1 line is covered' : `0 of ${total} lines are covered`,
        evidence: task === undefined ? [] : [task],
        ...(!isSource(path) && { pedantic: true }),
      }),
    );
  }
  if (globs.length > 0) {
    for (const path of onlyPaths ?? tree.list()) {
      await pace.step();
      if (files.has(path) || !isSource(path) || isExcluded(path) || !tree.has(path)) continue;
      signals.push(
        signalOf(NEVER, 'L1', {
          artefact: { kind: 'file', path },
          identity: [path],
          message: `no report mentions ${path}, which sensors.coverage.sources names: no test loads it, or the tool is not told to measure it`,
          expected: 'a report that measures it',
          actual: 'no report mentions it',
          evidence: [],
        }),
      );
    }
  }
  return { ...NOTHING, signals: signals.toSorted((a, b) => (a.artefact.path < b.artefact.path ? -1 : 1)) };
}
