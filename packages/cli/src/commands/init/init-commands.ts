import type { Command } from '../../arguments/command.js';
import { initCommand } from './init-command.js';

/** The commands of `sar init`, in the order of the help text. */
export const INIT_COMMANDS: readonly Command[] = [initCommand];
