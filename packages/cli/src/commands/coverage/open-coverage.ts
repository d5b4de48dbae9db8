import { UserError, type Coverage } from '@sar/baseline';
import { chosenSensors, coverageOf, idleSensors } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Run } from '../../open-run.js';
import { openSensing } from '../../sensing/open-sensing.js';

/**
 * The coverage map of a checkout. Uses no network, and runs no program of the repository.
 *
 * @throws UserError for a file in place of a folder
 */
export async function openCoverage(given: Arguments, io: Io, run: Run): Promise<Coverage> {
  if (run.only !== undefined) throw new UserError('the coverage map is of the whole repository; give its folder, not a file');
  const sensors = chosenSensors(run.survey.baseline, []);
  const offline: Arguments = { ...given, flag: (name) => name === 'offline' || given.flag(name) };
  const idle = await idleSensors(sensors, await openSensing(offline, io, run, { sensors, partial: true }));
  return coverageOf({ ...run.survey, idle });
}
