import type { GateCheckSettings } from '@sar/baseline';
import { judgeChanged } from '../parts/judge-changed.js';
import { judgeCommands } from '../parts/judge-commands.js';
import { judgeFailureRate } from '../parts/judge-failure-rate.js';
import { judgeNewAlerts } from '../parts/judge-new-alerts.js';
import { judgeNewFindings } from '../parts/judge-new-findings.js';
import { judgeReports } from '../parts/judge-reports.js';
import { judgeSensors } from '../parts/judge-sensors.js';
import type { CheckRun } from './check-run.js';
import type { PartResult } from './part-result.js';
import { stoppedPart, unlessStopped } from './unless-stopped.js';

/**
 * Judges all that a check consists of, in this order: commands first, since they may write the reports, and sensors behind them, since they
 * may read those. A failure elsewhere that ends the run ends this one, too.
 */
export async function judgeParts(settings: GateCheckSettings, run: CheckRun): Promise<readonly PartResult[]> {
  const results: PartResult[] = [];
  for (const part of partsOf(settings, run)) {
    if (run.stop.aborted) return [...results, stoppedPart(run.stop, 'not run')];
    results.push(await part());
  }
  return results;
}

type Part = () => PartResult | Promise<PartResult>;

function partsOf(settings: GateCheckSettings, run: CheckRun): readonly Part[] {
  const { commands, reports, sensors, changed } = settings;
  const rate = settings['failure-rate'];
  const alerts = settings['new-alerts'];
  const findings = settings['new-findings'];
  const parts: Part[] = [];
  // Commands hear the signal themselves, and are waited for, so that none outlives the run.
  if (commands !== undefined) parts.push(() => judgeCommands(commands, run));
  if (reports !== undefined) parts.push(() => judgeReports(reports, run));
  if (sensors !== undefined) parts.push(() => unlessStopped(judgeSensors(sensors, settings['fail-on'], run), run.stop));
  if (rate !== undefined) parts.push(() => unlessStopped(judgeFailureRate(rate, run), run.stop));
  if (changed !== undefined) parts.push(() => judgeChanged(changed, run));
  if (alerts !== undefined) parts.push(() => unlessStopped(judgeNewAlerts(alerts, run), run.stop));
  if (findings !== undefined) parts.push(() => unlessStopped(judgeNewFindings(findings, run), run.stop));
  return parts;
}
