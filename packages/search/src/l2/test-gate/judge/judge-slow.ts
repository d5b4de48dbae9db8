import type { Signal } from '@sar/baseline';
import type { SensorInput } from '../../../sensor.js';
import { signalOf } from '../../../reading/signal-of.js';
import type { EarlierTests } from '../earlier-tests.js';
import { TEST_GATE_RULE_TABLE } from '../test-gate-rules.js';
import { testGroups, type NotedTest } from '../test-groups.js';
import type { WrittenPlace } from '../test-places.js';
import type { TestsNow } from '../tests-now.js';

const [, , , , SLOW] = TEST_GATE_RULE_TABLE;

/** Passing tests that take longer than `slow-seconds`, or much longer than the median of the runs before. */
export async function judgeSlow(
  { pace, baseline }: SensorInput,
  { tests }: TestsNow,
  earlier: EarlierTests,
  placeOf: (test: WrittenPlace) => string | undefined,
): Promise<readonly Signal[]> {
  const { 'slow-seconds': most, 'slow-factor': factor, 'slow-least-seconds': least } = baseline.sensors['test-gate'];
  const slow: NotedTest[] = [];
  for (const test of tests.values()) {
    await pace.step();
    const { seconds } = test;
    if (test.outcome !== 'passed' || seconds === undefined) continue;
    const before = median(earlier.tests.get(test.id)?.seconds ?? []);
    if (most !== undefined && seconds > most) slow.push({ ...test, note: `${shown(seconds)} s; ${most} s is the most` });
    else if (before !== undefined && seconds - before > least && seconds > before * factor)
      slow.push({ ...test, note: `${shown(seconds)} s; before it took ${shown(before)} s` });
  }
  return testGroups(slow, placeOf).map(({ key, artefact, names, count, evidence }) =>
    signalOf(SLOW, 'L2', {
      artefact,
      identity: [key],
      message: `${count === 1 ? '1 test' : `${count} tests`} of ${key} ${count === 1 ? 'takes' : 'take'} too long: ${names}`,
      expected: most === undefined ? 'about as long as before' : `at most ${most} s, and about as long as before`,
      actual: evidence[0]?.text ?? '',
      evidence,
    }),
  );
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function shown(seconds: number): string {
  return seconds.toFixed(seconds < 10 ? 1 : 0);
}
