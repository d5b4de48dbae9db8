import { ecosystem as knownEcosystem } from '@sar/workflows';
import type { Draft } from '../draft.js';
import type { JobPicture, SeenCache } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';
import { fileNameMatcher } from '../file-name-matcher.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when a setup action with caching fails the job: there is no lockfile, or the package manager is not there yet. */
export const failingCacheSetup: RuleCheck = (picture, context) =>
  picture.caches.flatMap((cache) => {
    // A condition may look for the lockfile itself, and a step that may fail does not fail the job.
    if (cache.effect.mechanism !== 'built-in' || cache.effect.state !== 'on' || cache.site.conditional || mayFail(cache)) return [];
    return [...(lockfileMissing(cache, picture, context) ?? []), ...(programMissing(cache, picture) ?? [])];
  });

function mayFail({ site }: SeenCache): boolean {
  return [site.step, site.outerStep].some(({ continueOnError }) => (continueOnError?.value ?? 'false') !== 'false');
}

function lockfileMissing(cache: SeenCache, picture: JobPicture, { tree, lockfiles }: JudgeContext): Draft[] | undefined {
  const { effect, index, with: inputs } = cache;
  const checkout = picture.checkouts[0];
  const [id] = effect.ecosystems;
  if (
    effect.failsWithoutLockfile !== true ||
    id === undefined ||
    checkout === undefined ||
    checkout.index > index ||
    checkout.folder !== '' ||
    !checkout.whole
  )
    return undefined;
  // Anything before the step could write the file, and a second checkout could bring it.
  const before = picture.facts.happenings.filter((_, at) => at < index);
  const checkedOut = before.filter((happening) => happening.kind === 'action' && happening.effects.checksOut);
  const artifact = before.some((happening) => happening.kind === 'action' && happening.reference.action.includes('download-artifact'));
  if (before.some(({ kind }) => kind !== 'action') || checkedOut.length > 1 || artifact) return undefined;
  if (inputs.has('cache-dependency-path')) return undefined;
  const names = effect.keyFiles ?? knownEcosystem(id)?.lockfiles ?? [];
  const anywhere = names.some((name) => name.startsWith('**/'));
  const matches = fileNameMatcher(names);
  const found = tree.list().some((path) => (anywhere || !path.includes('/')) && matches(path.slice(path.lastIndexOf('/') + 1)));
  if (found || names.length === 0) return undefined;
  const elsewhere = lockfiles.allOf(id)[0];
  return [
    {
      ...base(cache, `lockfile|${id}`),
      message: `${cache.reference.written}@${cache.reference.ref} caches ${id} and fails the job: the repository has no ${names.slice(0, 3).join(' or ')}${anywhere ? '' : ' in its root'}`,
      expected: elsewhere === undefined ? `a lockfile, or no caching` : `cache-dependency-path: ${elsewhere}`,
      actual: effect.why,
    },
  ];
}

function programMissing(cache: SeenCache, picture: JobPicture): Draft[] | undefined {
  const { effect, index } = cache;
  const missing = effect.needsPrograms?.find((program) => !providedBefore(program, index, picture));
  if (missing === undefined || picture.facts.runner.host !== 'github' || picture.facts.effectiveJob.container !== undefined)
    return undefined;
  const brought = picture.facts.happenings
    .slice(index)
    .some((happening) => happening.kind === 'action' && happening.effects.providesPrograms.includes(missing));
  if (!brought) return undefined;
  return [
    {
      ...base(cache, `program|${missing}`),
      message: `${cache.reference.written}@${cache.reference.ref} asks ${missing} for its cache directory and fails the job: ${missing} is installed by a later step`,
      expected: `the step that installs ${missing} before this one`,
      actual: effect.why,
    },
  ];
}

/** True when something before the step brings the program, or could: a command that names it, an action that is not known. */
function providedBefore(program: string, index: number, { facts }: JobPicture): boolean {
  return facts.happenings.slice(0, index).some((happening) => {
    if (happening.kind === 'unknown') return true;
    if (happening.kind === 'action') return happening.effects.providesPrograms.includes(program);
    return (
      happening.command.program === 'corepack' ||
      happening.command.args.some(({ text }) => text.includes(program)) ||
      happening.command.text.includes(program)
    );
  });
}

function base(cache: SeenCache, identity: string) {
  const [ecosystem] = cache.effect.ecosystems;
  return {
    rule: 'failing-cache-setup' as const,
    about: 'step' as const,
    site: cache.site,
    identity: `${cache.reference.action}|${identity}`,
    ...(ecosystem !== undefined && { ecosystem }),
  };
}
