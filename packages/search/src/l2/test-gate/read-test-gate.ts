import type { Reading } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { judgeRequiredChecks } from './checks/judge-required-checks.js';
import { readEarlierTests } from './earlier-tests.js';
import { judgeOutcomes } from './judge/judge-outcomes.js';
import { judgeSlow } from './judge/judge-slow.js';
import { judgeVanished } from './judge/judge-vanished.js';
import { testPlaces, type WrittenPlace } from './test-places.js';
import { readTestsNow, type TestsNow } from './tests-now.js';

const BASE = { sensor: 'test-gate', layer: 'L2' } as const;

/** See `testGate`. */
export async function readTestGate(input: SensorInput): Promise<Reading> {
  const placeOf = testPlaces(input.tree);
  const all = await readTestsNow(input);
  const checks = touchesWorkflows(input) ? await judgeRequiredChecks(input) : undefined;
  if (all.missing !== undefined && checks?.known !== true) {
    const detail = checks === undefined ? all.missing : `${all.missing}; and ${checks.detail}`;
    return unknownReading({ ...BASE, looked: all.looked }, all.unjudged.length > 0 ? 'failed' : 'not-configured', detail);
  }
  const now = onlyOf(input, all, placeOf);
  const earlier = await readEarlierTests(input);
  const isWhole = input.onlyPaths === undefined && all.missing === undefined;
  const vanished = isWhole ? await judgeVanished(input, now, earlier, placeOf) : { signals: [], unjudged: [] };
  const missing = all.missing === undefined || all.unjudged.length > 0 ? [] : [{ path: '.', reason: all.missing }];
  const verdict = checks?.known === true ? checks.value : { judged: 0, signals: [], unjudged: [], looked: [] };
  const unasked = checks?.known === false ? [{ path: '.', reason: `required checks are not judged: ${checks.detail}` }] : [];
  return readingOf({
    ...BASE,
    unit: 'tests and required checks',
    judged: now.tests.size + verdict.judged,
    signals: [
      ...(await judgeOutcomes(input, now, earlier, placeOf)),
      ...vanished.signals,
      ...(await judgeSlow(input, now, earlier, placeOf)),
      ...verdict.signals,
    ],
    unjudged: [...missing, ...all.unjudged, ...earlier.unjudged, ...vanished.unjudged, ...verdict.unjudged, ...unasked],
    looked: [...all.looked, ...earlier.looked, ...verdict.looked],
  });
}

/** Required checks have no file; they are judged with the workflows. */
function touchesWorkflows({ onlyPaths }: SensorInput): boolean {
  return onlyPaths === undefined || [...onlyPaths].some((path) => path.startsWith('.github/workflows/'));
}

/** Of the tests, those whose file is asked for. */
function onlyOf({ onlyPaths }: SensorInput, now: TestsNow, placeOf: (test: WrittenPlace) => string | undefined): TestsNow {
  if (onlyPaths === undefined) return now;
  const isAsked = (test: WrittenPlace): boolean => onlyPaths.has(placeOf(test) ?? '');
  const suiteErrors = now.suiteErrors.filter((error) => isAsked({ ...error, className: error.suite }));
  return { ...now, suiteErrors, tests: new Map([...now.tests].filter(([, test]) => isAsked(test))) };
}
