import type { PatrolInput } from '@sar/patrol';
import type { Sensor } from '@sar/search';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import type { Run } from '../open-run.js';
import { sensingOfOptions } from './sensing-of-options.js';

/** What a command decides itself about the run of its sensors. */
export interface SensingChoice {
  readonly sensors: readonly Sensor[];
  /** True when some of the enabled sensors were left out. */
  readonly partial: boolean;
}

/**
 * Everything that the sensors of a run need, as the options say; see `sensingOfOptions`.
 *
 * @throws UserError for options that cannot be
 */
export async function openSensing(given: Arguments, io: Io, run: Run, choice: SensingChoice): Promise<PatrolInput> {
  return { ...choice, ...(await sensingOfOptions(given, io, run, given.value('changed'))), survey: run.survey, known: run.known };
}
