import { allRules, chosenSensors, patrol, SAR_VERSION, workflowNotes } from '@sar/patrol';
import { patrolDocument, type PatrolReport } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openRun } from '../../open-run.js';
import { render } from '../../output/render.js';
import { openSensing } from '../../sensing/open-sensing.js';

const SENSOR = 'gate-integrity';

/**
 * `--lint`: what is wrong with the gates of the workflows, in the manner of `sar patrol`.
 *
 * @returns 1 when there is a finding that is not waived, or the sensor could not answer; else 0
 */
export async function lintGates(given: Arguments, io: Io): Promise<number> {
  const run = await openRun(given, io);
  const sensors = chosenSensors(run.survey.baseline, [SENSOR]);
  const result = await patrol(await openSensing(given, io, run, { sensors, partial: true }));
  const report: PatrolReport = {
    findings: result.findings,
    readings: result.readings,
    rules: allRules(),
    notes: workflowNotes(run.survey),
  };
  const { baseline, at, asOf, partial } = result;
  const json = () =>
    patrolDocument(result, {
      version: SAR_VERSION,
      at: at.toISOString(),
      asOf,
      partial,
      baseline: { sources: [...baseline.sources], ...(baseline.notice !== undefined && { notice: baseline.notice }) },
    });
  io.out(render({ report, command: 'sar gate --lint', category: 'sar/gate', json }, given, io));
  const isOpen = result.findings.some(({ waived }) => waived === undefined);
  return isOpen || result.unknown.length > 0 ? 1 : 0;
}
