import type { Command } from '../../arguments/command.js';
import { diffCommand } from './diff-command.js';

/** The commands of `sar diff`, in the order of the help text. */
export const DIFF_COMMANDS: readonly Command[] = [diffCommand];
