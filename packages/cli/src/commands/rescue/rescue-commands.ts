import type { Command } from '../../arguments/command.js';
import { rescueCommand } from './rescue-command.js';

/** The commands of `sar rescue`, in the order of the help text. */
export const RESCUE_COMMANDS: readonly Command[] = [rescueCommand];
