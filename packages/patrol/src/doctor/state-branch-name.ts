/** The branch that keeps SAR's state where nothing else is said. */
export const STATE_BRANCH = 'sar-state';
