import type { Command } from '../../arguments/command.js';
import { triageCommand } from './triage-command.js';

/** The commands of `sar triage`, in the order of the help text. */
export const TRIAGE_COMMANDS: readonly Command[] = [triageCommand];
