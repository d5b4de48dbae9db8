import type { Command } from '../../arguments/command.js';
import { runsPrune } from './runs-prune.js';

/** The commands of `sar runs`, in the order of the help text. */
export const RUNS_COMMANDS: readonly Command[] = [runsPrune];
