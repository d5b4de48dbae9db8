import { fingerprint, type Reading, type Signal } from '@sar/baseline';
import type { Rule, Sensor, SensorInput } from '../../sensor.js';

const DEAD_CACHE_ACTION: Rule = {
  id: 'dead-cache-action',
  sensor: 'cache-wiring',
  condition: 'broken',
  impact: 'blocks',
  summary: 'actions/cache at a version whose cache service is gone',
  help: 'Use actions/cache@v4 or newer; the inputs are the same.',
};

/** Reads every workflow of the repository and reports caches that are missing, broken or useless. */
export const cacheWiring: Sensor = {
  id: 'cache-wiring',
  layer: 'L2',
  title: 'Cache wiring',
  rules: [DEAD_CACHE_ACTION],
  read,
};

function read({ repository }: SensorInput): Reading {
  const signals: Signal[] = [];
  let judged = 0;
  for (const workflow of repository.workflows()) {
    if (workflow.kind === 'invalid') continue;
    for (const job of workflow.jobs) {
      judged += 1;
      for (const step of job.steps) {
        const uses = step.uses?.value ?? '';
        if (step.uses === undefined || !/^actions\/cache(?:\/(?:restore|save))?@v[12]$/.test(uses)) continue;
        signals.push({
          id: fingerprint('cache-wiring', DEAD_CACHE_ACTION.id, [workflow.path, job.id, uses]),
          sensor: 'cache-wiring',
          rule: DEAD_CACHE_ACTION.id,
          layer: 'L2',
          condition: DEAD_CACHE_ACTION.condition,
          impact: DEAD_CACHE_ACTION.impact,
          artefact: { kind: 'step', path: workflow.path, line: step.uses.range.line, job: job.id, step: uses },
          message: `${uses} fails: its cache service was switched off on 2025-04-15`,
          expected: 'actions/cache@v4 or newer',
          actual: uses,
          evidence: [],
          help: DEAD_CACHE_ACTION.help,
        });
      }
    }
  }
  const base = { sensor: 'cache-wiring', layer: 'L2', scope: { unit: 'jobs', judged, unjudged: [] } } as const;
  return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
}
