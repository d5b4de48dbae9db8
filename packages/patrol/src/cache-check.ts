import type { Finding, Reading } from '@sar/baseline';
import { judgeCacheWiring, type CacheReport, type Sensor } from '@sar/search';
import { judge, type JudgeInput } from './patrol.js';

/** Jobs by verdict. `wiringRate` is wired ÷ (wired + missing), 0–1; 1 when there is nothing to wire. */
export interface WiringCounts {
  readonly total: number;
  readonly installing: number;
  readonly wired: number;
  readonly missing: number;
  readonly exempt: number;
  readonly unknown: number;
  readonly wiringRate: number;
}

export interface CacheCheckResult {
  readonly findings: readonly Finding[];
  readonly report: CacheReport;
  readonly counts: WiringCounts;
}

/** The cache-wiring check alone, with the verdict on every job. Writes nothing. */
export function checkCacheWiring(
  input: JudgeInput & { readonly sensors: readonly [Sensor]; readonly pedantic: boolean; readonly rules?: readonly string[] },
): CacheCheckResult {
  const { survey, onlyPaths, pedantic, rules } = input;
  const report = judgeCacheWiring(survey.repository, survey.baseline.cache, onlyPaths);
  const signals = report.signals.filter(
    (signal) => (pedantic || signal.pedantic !== true) && (rules === undefined || rules.includes(signal.rule)),
  );
  const base = {
    sensor: 'cache-wiring',
    layer: 'L2',
    scope: { unit: 'jobs', judged: report.jobs.filter(({ verdict }) => verdict !== 'unknown').length, unjudged: report.unjudged },
  } as const;
  const reading: Reading = signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
  return { findings: judge(input, [reading]).findings, report, counts: countJobs(report) };
}

function countJobs({ jobs }: CacheReport): WiringCounts {
  const count = (verdict: string) => jobs.filter((job) => job.verdict === verdict).length;
  const [wired, missing, exempt, unknown] = [count('wired'), count('missing'), count('exempt'), count('unknown')];
  const installing = jobs.filter(({ ecosystems }) => ecosystems.length > 0).length;
  return {
    total: jobs.length,
    installing,
    wired,
    missing,
    exempt,
    unknown,
    wiringRate: wired + missing === 0 ? 1 : wired / (wired + missing),
  };
}
