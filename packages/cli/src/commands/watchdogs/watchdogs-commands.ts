import type { Command } from '../../arguments/command.js';
import { watchdogsCheck } from './watchdogs-check.js';
import { watchdogsEnable } from './watchdogs-enable.js';

/** The commands of `sar watchdogs`, in the order of the help text. */
export const WATCHDOGS_COMMANDS: readonly Command[] = [watchdogsCheck, watchdogsEnable];
