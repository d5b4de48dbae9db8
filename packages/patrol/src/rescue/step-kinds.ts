import type { PlaybookStep, StepOf } from '@sar/baseline';
import type { StepKind, StepKinds } from '@sar/rescue';

/** Every kind of step that a playbook can have. Their code is loaded with the first step that is planned: a healthy repository has none. */
export function stepKinds(): StepKinds {
  return {
    'queue-intent': whenNeeded('queue-intent'),
    'dispatch-workflow': whenNeeded('dispatch-workflow'),
    'open-issue': whenNeeded('open-issue'),
    'run-command': whenNeeded('run-command'),
    'apply-fixers': whenNeeded('apply-fixers'),
    'open-pull-request': whenNeeded('open-pull-request'),
    'wait-for': whenNeeded('wait-for'),
    'compare-runs': whenNeeded('compare-runs'),
    'roll-back-alias': whenNeeded('roll-back-alias'),
    'prune-memory': whenNeeded('prune-memory'),
    'track-rotation': whenNeeded('track-rotation'),
    'search-again': whenNeeded('search-again'),
  };
}

function whenNeeded<Kind extends PlaybookStep['do']>(kind: Kind): StepKind<StepOf<Kind>> {
  const load = async (): Promise<StepKind<StepOf<Kind>>> => {
    const { EVERY_STEP_KIND } = await import('./every-step-kind.js');
    return EVERY_STEP_KIND[kind];
  };
  return {
    plan: async (step, context) => (await load()).plan(step, context),
    apply: async (step, context) => (await load()).apply(step, context),
  };
}
