import { effectsOf, removeStepInput, replaceUsesRef, type Happening } from '@sar/workflows';
import { fileAt, type FixOf } from './fix-context.js';
import { newestTag } from './newest-tag.js';
import { actionAt } from './step-index.js';

type ActionHappening = Extract<Happening, { kind: 'action' }>;

/** A newer major where the action has the input there, and nothing else of the step is lost by it; else the input goes. */
export const ignoredCacheInputFix: FixOf = ({ site, identity }, picture, context) => {
  const file = fileAt(context, site.path);
  const happening = actionAt(picture, site.step);
  const input = identity.slice(identity.lastIndexOf('|') + 1);
  const { uses } = site.step;
  if (file === undefined || happening === undefined || uses === undefined) return undefined;
  const { reference } = happening;
  if (reference.action === 'pnpm/action-setup') {
    const tag = newestTag(reference.action, reference.ref);
    if (tag === undefined || ignores({ ...reference, ref: tag, version: tag }, happening, picture.facts.events)) return undefined;
    const edits = replaceUsesRef(file, uses, tag);
    return edits === undefined || edits.length === 0
      ? undefined
      : { title: `Use ${reference.written}@${tag}, which has the input "${input}"`, edits };
  }
  const edits = removeStepInput(file, site.step.range.start, input);
  return edits === undefined || edits.length === 0 ? undefined : { title: `Remove the input "${input}", which does nothing`, edits };
};

/** True when the action ignores any input of the step at this version. */
function ignores(reference: ActionHappening['reference'], happening: ActionHappening, events: readonly string[]): boolean {
  return effectsOf(reference, happening.with, { events }).ignoredInputs.length > 0;
}
