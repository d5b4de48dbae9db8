import type { Signal, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../../sensor.js';
import { signalOf } from '../../../reading/signal-of.js';
import type { EarlierTests } from '../earlier-tests.js';
import { TEST_GATE_RULE_TABLE } from '../test-gate-rules.js';
import { testGroups, type NotedTest } from '../test-groups.js';
import type { WrittenPlace } from '../test-places.js';
import type { TestsNow } from '../tests-now.js';

const [, , , VANISHED] = TEST_GATE_RULE_TABLE;

/** Tests of the run before that no report has. Of parametrised tests the cases may differ from run to run; one that is left is enough. */
export async function judgeVanished(
  { pace }: SensorInput,
  { tests }: TestsNow,
  { tests: earlier, newest }: EarlierTests,
  placeOf: (test: WrittenPlace) => string | undefined,
): Promise<{ readonly signals: readonly Signal[]; readonly unjudged: readonly Unjudged[] }> {
  const left = new Set([...tests.values()].map(({ unit, name }) => plainName(unit, name)));
  const before = new Set<string>();
  const gone = new Map<string, NotedTest>();
  for (const ids of newest.values()) {
    for (const id of ids) {
      await pace.step();
      const test = earlier.get(id);
      if (test === undefined) continue;
      const key = plainName(test.unit, test.name);
      before.add(key);
      if (left.has(key)) continue;
      const name = withoutCase(test.name);
      gone.set(key, { className: test.className, suite: '', file: test.file, report: '.', name, line: undefined, note: undefined });
    }
  }
  if (gone.size * 2 > before.size) {
    const reason = `${gone.size} of the ${before.size} tests of the run before are in no report: this was only a part of it, so none is called vanished; run all tests`;
    return { signals: [], unjudged: [{ path: '.', reason }] };
  }
  const signals = testGroups([...gone.values()], placeOf).map(({ key, artefact, names, count, evidence }) =>
    signalOf(VANISHED, 'L2', {
      artefact,
      identity: [key],
      message: `${count === 1 ? '1 test' : `${count} tests`} of ${key} ${count === 1 ? 'was' : 'were'} in the run before and ${count === 1 ? 'is' : 'are'} in no report: ${names}`,
      expected: 'the tests of the run before',
      actual: `${count} in no report`,
      evidence,
    }),
  );
  return { signals, unjudged: [] };
}

function plainName(unit: string, name: string): string {
  return `${unit}\n${withoutCase(name)}`;
}

/** The name without what a parametrised test adds in brackets. */
function withoutCase(name: string): string {
  const bracket = name.indexOf('[');
  return bracket > 0 ? name.slice(0, bracket) : name;
}
