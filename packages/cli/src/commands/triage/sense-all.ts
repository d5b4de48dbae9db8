import { chosenSensors, patrol, type SignalsRead } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Run } from '../../open-run.js';
import { progressDisplay } from '../../output/progress-display.js';
import { openSensing } from '../../sensing/open-sensing.js';

/** What all enabled sensors say now. */
export async function senseAll(given: Arguments, io: Io, run: Run): Promise<SignalsRead> {
  const sensors = chosenSensors(run.survey.baseline, []);
  const progress = progressDisplay(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
  const sensing = await openSensing(given, io, run, { sensors, partial: false });
  const { readings } = await patrol({ ...sensing, onProgress: progress.onProgress });
  progress.clear();
  return { readings, isPart: run.only !== undefined, notes: run.notes };
}
