import { publishesByCommand, type ScalarMap } from '@sar/workflows';
import type { JobPicture } from './job-picture.js';

/** How a job publishes, and where in its happenings; index -1 when its trigger alone says so. */
export interface Publishing {
  readonly how: string;
  readonly index: number;
  /** False when an expression decides, or only the trigger says so. */
  readonly certain: boolean;
}

const found = new WeakMap<JobPicture, Publishing | 'nothing'>();

/** The first thing by which a job publishes; undefined when nothing shows that it does. Several rules ask, so it is kept. */
export function publishing(picture: JobPicture): Publishing | undefined {
  let known = found.get(picture);
  if (known === undefined) found.set(picture, (known = firstPublishing(picture) ?? 'nothing'));
  return known === 'nothing' ? undefined : known;
}

function firstPublishing({ facts }: JobPicture): Publishing | undefined {
  for (const [index, happening] of facts.happenings.entries()) {
    if (happening.kind === 'action' && happening.effects.publishes && !staysHere(happening.with)) {
      return {
        how: `${happening.reference.written}@${happening.reference.ref}`,
        index,
        certain: happening.effects.publishesUncertain !== true,
      };
    }
    if (happening.kind === 'command' && publishesByCommand(happening.command)) return { how: happening.command.text, index, certain: true };
  }
  const how = releaseTrigger(facts.workflow.triggers);
  return how === undefined ? undefined : { how, index: -1, certain: false };
}

/** True for images whose every tag is of a registry on the machine itself: a service of the job, which nobody else sees. */
function staysHere(inputs: ScalarMap): boolean {
  const tags = (inputs.get('tags')?.value ?? '')
    .replaceAll(/\$\{\{[^}]*\}\}/g, 'x')
    .split(/[\s,]+/)
    .filter((tag) => tag !== '');
  return tags.length > 0 && tags.every((tag) => /^(?:localhost|127\.0\.0\.1)(?::\d+)?\//.test(tag));
}

/** Set when every event of the workflow, besides starting it by hand, is a release. */
function releaseTrigger(triggers: JobPicture['facts']['workflow']['triggers']): string | undefined {
  const automatic = triggers.filter(({ event }) => event !== 'workflow_dispatch' && event !== 'repository_dispatch');
  if (automatic.length === 0) return undefined;
  const release = automatic.every(
    ({ event, tags, branches, branchesIgnore }) =>
      event === 'release' ||
      (event === 'push' && tags !== undefined && branches === undefined && branchesIgnore === undefined) ||
      (event === 'push' &&
        branches !== undefined &&
        branches.length > 0 &&
        branches.every((branch) => /^releases?(?:[/-]|$)/.test(branch))),
  );
  return release ? 'its trigger is a release' : undefined;
}
