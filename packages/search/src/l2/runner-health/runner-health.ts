import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { RUNNER_HEALTH_RULE_TABLE } from './runner-health-rules.js';

/**
 * Self-hosted runners and the time that jobs wait for one. Reads the lists of runners of the repository and of its organisation, the
 * labels in `runs-on` of `.github/workflows/*.yml`, and the jobs of the newest runs. Reports labels that no runner has, or only runners
 * that are offline; runners that are offline or that GitHub gives no jobs because they are outdated; and labels whose jobs wait too long.
 * Retired images of GitHub are the subject of `action-drift`. To mend: start, update, register or relabel runners, or change `runs-on`.
 * Unknown without a token; a token that may read CI and not the runners judges the waiting times alone. GITHUB_TOKEN may list no runners.
 */
export const runnerHealth: Sensor = {
  id: 'runner-health',
  layer: 'L2',
  title: 'Runner health',
  needs: 'a token with actions: read, and with administration: read for the list of runners',
  rules: RUNNER_HEALTH_RULE_TABLE,
  needsNetwork: true,
  ready,
  read,
};

function ready({ github, history }: SensorInput): Readiness {
  if (github === undefined && history === undefined)
    return {
      ready: false,
      reason: 'no-token',
      detail: 'pass a token with actions: read; with administration: read it sees the runners too',
    };
  return { ready: true, by: 'the lists of runners, and the jobs of the newest runs' };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readRunnerHealth } = await import('./read-runner-health.js');
  return readRunnerHealth(input);
}
