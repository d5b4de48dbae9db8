import type { Command } from '../../arguments/command.js';
import { doctorCommand } from './doctor-command.js';

/** The commands of `sar doctor`, in the order of the help text. */
export const DOCTOR_COMMANDS: readonly Command[] = [doctorCommand];
