/** Conclusions that GitHub documents for runs and jobs: https://docs.github.com/en/rest/actions/workflow-runs (`status`). */
export const RUN_CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'startup_failure',
  'stale',
] as const;
