import type { Command } from '../../arguments/command.js';
import { coverageCommand } from './coverage-command.js';

/** The commands of `sar coverage`, in the order of the help text. */
export const COVERAGE_COMMANDS: readonly Command[] = [coverageCommand];
