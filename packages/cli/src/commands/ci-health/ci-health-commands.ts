import type { Command } from '../../arguments/command.js';
import { ciHealth } from './ci-health.js';
import { ciHealthClassify } from './ci-health-classify.js';
import { ciHealthLearn } from './ci-health-learn.js';

/** The commands of `sar ci-health`, in the order of the help text. */
export const CI_HEALTH_COMMANDS: readonly Command[] = [ciHealth, ciHealthClassify, ciHealthLearn];
