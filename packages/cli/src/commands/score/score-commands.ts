import type { Command } from '../../arguments/command.js';
import { scoreCommand } from './score-command.js';

/** The commands of `sar score`, in the order of the help text. */
export const SCORE_COMMANDS: readonly Command[] = [scoreCommand];
