import type { Happening, Step } from '@sar/workflows';
import type { JobPicture, SeenCache } from '../job-picture.js';

type ActionHappening = Extract<Happening, { kind: 'action' }>;

interface StepIndex {
  readonly actions: ReadonlyMap<Step, ActionHappening>;
  readonly caches: ReadonlyMap<Step, SeenCache>;
}

/** One look through each job, however many findings it has. */
const indexes = new WeakMap<JobPicture, StepIndex>();

/** What the action of a step does in a job; of a step that is called several times, the first time. */
export function actionAt(picture: JobPicture, step: Step): ActionHappening | undefined {
  return indexOf(picture).actions.get(step);
}

/** The cache of a step in a job. */
export function cacheAt(picture: JobPicture, step: Step): SeenCache | undefined {
  return indexOf(picture).caches.get(step);
}

function indexOf(picture: JobPicture): StepIndex {
  const known = indexes.get(picture);
  if (known !== undefined) return known;
  const actions = picture.facts.happenings.filter((happening): happening is ActionHappening => happening.kind === 'action');
  const index = {
    actions: new Map(actions.toReversed().map((action) => [action.site.step, action])),
    caches: new Map(picture.caches.toReversed().map((cache) => [cache.site.step, cache])),
  };
  indexes.set(picture, index);
  return index;
}
