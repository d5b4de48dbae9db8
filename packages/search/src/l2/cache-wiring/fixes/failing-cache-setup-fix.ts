import type { Fix } from '@sar/baseline';
import { effectsOf, moveStepBefore, removeStepInput, setStepInput, type EditableFile, type Happening } from '@sar/workflows';
import type { JobPicture, SeenCache } from '../job-picture.js';
import { cacheSwitches } from './cache-switches.js';
import { dependencyFiles, filesValue } from './dependency-files.js';
import { fileAt, type FixContext, type FixOf } from './fix-context.js';
import { cacheAt } from './step-index.js';

/**
 * Names the lockfile where it is, or takes the caching away where there is none; brings the step that installs the package manager in
 * front of the setup step.
 */
export const failingCacheSetupFix: FixOf = ({ site, identity }, picture, context) => {
  const cache = cacheAt(picture, site.step);
  const file = fileAt(context, site.path);
  if (cache === undefined || file === undefined) return undefined;
  const [, kind, name = ''] = identity.split('|');
  return kind === 'program' ? providerBeforeAll(name, cache, picture, file) : lockfileNamed(name, cache, picture, context, file);
};

function lockfileNamed(ecosystem: string, cache: SeenCache, picture: JobPicture, context: FixContext, file: EditableFile): Fix | undefined {
  const offset = cache.site.step.range.start;
  const input = cacheSwitches(ecosystem).find(({ action }) => action === cache.reference.action)?.files;
  const everywhere = context.lockfiles.allOf(ecosystem);
  const wanted = dependencyFiles(ecosystem, picture, context) ?? [];
  const files = wanted.length > 0 ? wanted : everywhere;
  if (files.length === 0) return cachingRemoved(cache, picture, file);
  const value =
    input === undefined || (wanted.length === 0 && everywhere.length > 1)
      ? undefined
      : filesValue(files, picture.checkouts[0]?.folder ?? '');
  const edits = input === undefined || value === undefined ? undefined : setStepInput(file, offset, input, value);
  return edits === undefined || edits.length === 0
    ? undefined
    : { title: `Name the lockfile: ${input}: ${value?.trim().replaceAll('\n', ', ')}`, edits };
}

/** Takes away the one input without which the step does not cache. */
function cachingRemoved({ site, reference, with: inputs }: SeenCache, { facts }: JobPicture, file: EditableFile): Fix | undefined {
  const switches = [...site.step.with].filter(([name, { value }]) => {
    const others = new Map([...inputs].filter(([key]) => key !== name));
    return !value.includes('${{') && effectsOf(reference, others, { events: facts.events }).caches.every(({ state }) => state === 'off');
  });
  const [name] = switches[0] ?? [];
  const edits = name === undefined || switches.length > 1 ? undefined : removeStepInput(file, site.step.range.start, name);
  return edits === undefined || edits.length === 0
    ? undefined
    : { title: `Remove the input "${name}": there is no lockfile to key a cache on`, edits };
}

/** Fixes by job and by what is moved where: many steps can wait for one program, and share the edit that brings it. */
const moves = new WeakMap<JobPicture, Map<string, Fix | undefined>>();

/** The step that brings the program must come before all steps of its list that ask for it. */
function providerBeforeAll(program: string, cache: SeenCache, picture: JobPicture, file: EditableFile): Fix | undefined {
  const list = `${cache.site.path}\n${cache.site.via.join('\n')}`;
  const known = moves.get(picture) ?? new Map<string, Fix | undefined>();
  moves.set(picture, known);
  const key = `${program}\n${list}`;
  if (!known.has(key)) {
    const first = picture.caches.find(
      ({ effect, site }) =>
        effect.state === 'on' && effect.needsPrograms?.includes(program) === true && `${site.path}\n${site.via.join('\n')}` === list,
    );
    known.set(key, providerFirst(program, first ?? cache, picture, file));
  }
  return known.get(key);
}

function providerFirst(program: string, cache: SeenCache, { facts }: JobPicture, file: EditableFile): Fix | undefined {
  const provider = facts.happenings
    .slice(cache.index + 1)
    .find((happening) => happening.kind === 'action' && happening.effects.providesPrograms.includes(program));
  if (provider === undefined || !canComeFirst(provider, cache)) return undefined;
  const edits = moveStepBefore(file, provider.site.step.range.start, cache.site.step.range.start);
  return edits === undefined || edits.length === 0
    ? undefined
    : { title: `Bring ${program} onto PATH before ${cache.reference.written} asks it for its cache`, edits };
}

/** The step must stand in the same list, run whenever the setup step does, and need nothing of what comes before it now. */
function canComeFirst({ site }: Happening, cache: SeenCache): boolean {
  const { step } = site;
  const values = [...step.with.values(), ...step.env.values()].map(({ value }) => value);
  const installs = [...step.with].some(([name, { value }]) => name === 'run_install' && value !== 'false');
  return (
    site.path === cache.site.path &&
    site.via.join('\n') === cache.site.via.join('\n') &&
    site.conditions.every((condition) => cache.site.conditions.includes(condition)) &&
    !installs &&
    !values.some((value) => /\b(?:steps|env)\./.test(value))
  );
}
