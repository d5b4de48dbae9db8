import type { Command } from '../../arguments/command.js';
import { gateCommand } from './gate-command.js';

/** The commands of `sar gate`, in the order of the help text. */
export const GATE_COMMANDS: readonly Command[] = [gateCommand];
