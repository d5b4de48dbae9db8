import type { Reading } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { judgeData } from './judge-data.js';
import { judgeMetrics } from './judge-metrics.js';
import { judgeReports } from './judge-reports.js';
import { undeclaredDrift } from './undeclared-drift.js';

/** See `modelDrift`. */
export async function readModelDrift(input: SensorInput): Promise<Reading> {
  const { mlflow, data, reports } = input.baseline.sensors['model-drift'];
  const base = { sensor: 'model-drift', layer: 'L4' as const };
  if (mlflow === undefined && data.length === 0 && reports.length === 0) {
    const readiness = undeclaredDrift(input);
    if (!readiness.ready) return unknownReading(base, readiness.reason, readiness.detail);
  }
  const parts = [await judgeMetrics(input), await judgeData(input), await judgeReports(input)];
  const draft = {
    ...base,
    unit: 'comparisons',
    judged: parts.reduce((total, { judged }) => total + judged, 0),
    signals: parts.flatMap(({ signals }) => signals),
    unjudged: parts.flatMap(({ unjudged }) => unjudged),
    looked: parts.flatMap(({ looked }) => looked),
  };
  const failure = parts.find(({ failed }) => failed !== undefined)?.failed;
  if (draft.judged === 0 && draft.signals.length === 0 && failure !== undefined)
    return unknownReading(draft, failure, draft.unjudged.map(({ reason }) => reason).join('; '));
  return readingOf(draft);
}
