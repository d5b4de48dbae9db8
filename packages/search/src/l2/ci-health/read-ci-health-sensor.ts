import type { CiHealth, Reading, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { causeSignals, flakySignals, rateSignals } from './ci-signals.js';
import { loadPatternLibrary } from './patterns/load-pattern-library.js';
import { readCiHealth } from './read-ci-health.js';
import { thresholdOf } from './threshold-of.js';

/** A patrol has other sensors to run; what it examines of CI is bounded by this, whatever the baseline allows the monitor. */
const MOST_EXAMINED = 20;
/** Share of the requests that is left to the sensors that come after this one. */
const KEPT = 0.5;
/** What the sensor tells: the rate, the causes that come again, and the workflows that pass by chance. */
const FIGURES = 3;
const WORKFLOWS = '.github/workflows';

/** See `ciHealthSensor`. */
export async function readCiHealthSensor({ baseline, history, live, ownPatterns, asOf, now, onlyPaths }: SensorInput): Promise<Reading> {
  const base = { sensor: 'ci-health', layer: 'L2' } as const;
  if (history === undefined)
    return { ...base, outcome: 'unknown', reason: 'no-token', detail: 'without a token GitHub does not tell how runs ended' };
  const { ci } = baseline;
  const degradedPercent = await thresholdOf(live, ci);
  const answer = await readCiHealth({
    history,
    ...(degradedPercent !== undefined && { degradedPercent }),
    reservedRequests: Math.floor(history.requestsLeft * KEPT),
    settings: { ...ci, 'sample-runs': 0, 'examine-runs': Math.min(ci['examine-runs'], MOST_EXAMINED) },
    now: now ?? `${asOf}T00:00:00.000Z`,
    library: await loadPatternLibrary(ownPatterns),
    withTrend: false,
    withLastGreen: false,
  });
  if (!answer.known) return { ...base, outcome: 'unknown', reason: answer.reason, detail: answer.detail };
  const health = answer.value;
  const signals = [...rateSignals(health), ...causeSignals(health), ...flakySignals(health)].filter(
    ({ artefact }) => onlyPaths === undefined || onlyPaths.has(artefact.path),
  );
  const scope = { unit: 'CI figures', judged: health.counts.concluded === 0 ? 0 : FIGURES, unjudged: unjudgedOf(health) };
  return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}

/** What the figures lack. That causes are looked for in a part of the failures, and durations in none, is the sensor's way. */
function unjudgedOf({ notExamined }: CiHealth): readonly Unjudged[] {
  return notExamined
    .filter(({ reason }) => reason !== 'sample' && reason !== 'not-configured')
    .map(({ what, detail }) => ({ path: WORKFLOWS, reason: `${what}: ${detail}` }));
}
