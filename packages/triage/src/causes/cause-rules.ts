import type { CauseRule } from './cause-rule.js';
import { disabledWorkflow } from './rules/disabled-workflow.js';
import { missingCache } from './rules/missing-cache.js';
import { missingVariable } from './rules/missing-variable.js';
import { sameImage } from './rules/same-image.js';
import { staleAction } from './rules/stale-action.js';
import { toolVersion } from './rules/tool-version.js';
import { vanishedPath } from './rules/vanished-path.js';
import { vulnerablePackage } from './rules/vulnerable-package.js';

/** The ways in which findings have one cause; a finding is in a group of the first that links it. */
export const CAUSE_RULES: readonly CauseRule[] = [
  missingVariable,
  disabledWorkflow,
  missingCache,
  staleAction,
  sameImage,
  toolVersion,
  vanishedPath,
  vulnerablePackage,
];
