import type { Fix } from '@sar/baseline';
import {
  ecosystem as knownEcosystem,
  effectsOf,
  setStepInputs,
  type CacheEffect,
  type Happening,
  type Scalar,
  type ScalarMap,
} from '@sar/workflows';
import { cacheableDownloads } from '../judge-ecosystems.js';
import type { JobPicture } from '../job-picture.js';
import { cacheSwitches, type CacheSwitch } from './cache-switches.js';
import { dependencyFiles, filesValue, hashedByItself } from './dependency-files.js';
import { fileAt, type FixContext, type FixOf } from './fix-context.js';
import { insertRustCache } from './insert-rust-cache.js';
import { outsideHierarchyFix } from './outside-hierarchy-fix.js';
import { programBefore } from './programs-before.js';

/** A setup step before the install. */
interface SetupStep {
  readonly happening: Extract<Happening, { kind: 'action' }>;
  readonly index: number;
}

/** Switches the cache of a setup action on that the job has before the install; for Cargo, adds rust-cache; or adds the baseline's action. */
export const missingCacheFix: FixOf = (draft, picture, context) => {
  const { ecosystem } = draft;
  const install = ecosystem === undefined ? undefined : cacheableDownloads(picture, context).get(ecosystem)?.[0];
  if (ecosystem === undefined || install === undefined) return undefined;
  // Where the baseline names a cache action, that is the cache to add: another one would keep the same files twice.
  if (context.settings.action?.ecosystems.includes(ecosystem) === true) return outsideHierarchyFix(draft, picture, context);
  if (ecosystem === 'cargo') return insertRustCache(install, picture, context);
  for (const one of cacheSwitches(ecosystem)) {
    const setup = setupBefore(one.action, install.index, install.site.conditions, picture);
    const fix = setup === undefined ? undefined : switchedOn(one, setup, picture, context);
    if (fix !== undefined) return fix;
  }
  return undefined;
};

/** The last step with the action before the install that runs whenever the install does. */
function setupBefore(action: string, install: number, conditions: readonly string[], { facts }: JobPicture): SetupStep | undefined {
  const steps = facts.happenings
    .slice(0, install)
    .flatMap((happening, index) =>
      happening.kind === 'action' &&
      happening.reference.action === action &&
      happening.site.conditions.every((condition) => conditions.includes(condition))
        ? [{ happening, index }]
        : [],
    );
  return steps.at(-1);
}

function switchedOn(one: CacheSwitch, setup: SetupStep, picture: JobPicture, context: FixContext): Fix | undefined {
  const { happening, index } = setup;
  const { step, path } = happening.site;
  const file = fileAt(context, path);
  // An input that is there already, even an empty one, or caching that was switched off, is somebody's decision.
  const decided =
    has(step.with, one.input) || happening.effects.caches.some(({ state, why }) => state === 'off' && why.startsWith('input '));
  if (
    file === undefined ||
    decided ||
    (one.ecosystem === 'bundler' && !installsAtOnce(setup, picture)) ||
    (one.ecosystem === 'hatch' && installsWithUv(context))
  )
    return undefined;
  const inputs = inputsFor(one, setup, picture, context);
  const cache = inputs === undefined ? undefined : cacheWith(inputs, one.ecosystem, setup, picture);
  const files = dependencyFiles(one.ecosystem, picture, context) ?? [];
  if (
    inputs === undefined ||
    cache === undefined ||
    cache.needsPrograms?.some((program) => !programBefore(program, index, picture, files, context.tree)) === true
  )
    return undefined;
  const edits = setStepInputs(file, step.range.start, inputs);
  return edits === undefined || edits.length === 0
    ? undefined
    : { title: `Switch the cache of ${happening.reference.written} on: ${one.input}: ${one.value}`, edits };
}

/** The switch, and the files to hash where the action does not look by itself; undefined when it would find none. */
function inputsFor(
  one: CacheSwitch,
  setup: SetupStep,
  picture: JobPicture,
  context: FixContext,
): Readonly<Record<string, string>> | undefined {
  const alone = { [one.input]: one.value };
  const cache = cacheWith(alone, one.ecosystem, setup, picture);
  if (cache === undefined) return undefined;
  if (one.hashes === 'none' || (one.files !== undefined && has(setup.happening.site.step.with, one.files))) return alone;
  const folder = picture.checkouts[0]?.folder ?? '';
  const hashed = hashedByItself(cache, one.hashes, folder, context);
  const wanted = dependencyFiles(one.ecosystem, picture, context);
  if (wanted === undefined || wanted.length === 0) return hashed.length > 0 ? alone : undefined;
  const inRoot = folder === '' && hashed.length > 0 && [...hashed, ...wanted].every((file) => !file.includes('/'));
  if (wanted.every((file) => hashed.includes(file)) || (inRoot && one.ecosystem !== 'pip')) return alone;
  const value = filesValue(wanted, folder);
  const both = one.files === undefined || value === undefined ? undefined : { ...alone, [one.files]: value };
  return both !== undefined && cacheWith(both, one.ecosystem, setup, picture) !== undefined ? both : undefined;
}

/** The cache that the setup step would have with more inputs; undefined when it would have none, or does not know the inputs. */
function cacheWith(
  inputs: Readonly<Record<string, string>>,
  ecosystem: string,
  { happening }: SetupStep,
  { facts }: JobPicture,
): CacheEffect | undefined {
  const { range } = happening.site;
  const given = new Map<string, Scalar>([
    ...happening.with,
    ...Object.entries(inputs).map(([name, value]) => [name, { value, range }] as const),
  ]);
  const [runnerOs, ...others] = facts.runner.systems;
  const effects = effectsOf(happening.reference, given, {
    events: facts.events,
    ...(runnerOs !== undefined && others.length === 0 && { runnerOs }),
  });
  if (effects.ignoredInputs.some(({ input }) => Object.hasOwn(inputs, input))) return undefined;
  const served = [ecosystem, ...(knownEcosystem(ecosystem)?.coveredBy ?? [])];
  return effects.caches.find(
    (cache) => cache.state === 'on' && cache.operation !== 'save' && cache.ecosystems.some((id) => served.includes(id)),
  );
}

/**
 * setup-ruby then runs `bundle install` itself, so nothing between it and the job's own install may matter to that: other commands
 * (`bundle config`, system libraries), options, another Gemfile.
 */
function installsAtOnce({ happening, index }: SetupStep, { facts }: JobPicture): boolean {
  const next = facts.happenings[index + 1];
  if (next?.kind !== 'command' || has(happening.site.step.with, 'working-directory') || next.env['BUNDLE_GEMFILE'] !== undefined)
    return false;
  return next.directory === '' && /^bundle install(?: (?:--jobs|-j|--retry)[ =]?\d+)*$/.test(next.command.text.trim());
}

/** Hatch can be told to install with uv, which does not fill pip's cache (https://hatch.pypa.io/latest/plugins/environment/virtual/). */
function installsWithUv({ tree }: FixContext): boolean {
  return ['pyproject.toml', 'hatch.toml'].some((path) => {
    const content = tree.read(path);
    return content.kind === 'text' && /^[^#\n]*\binstaller\s*=\s*["']uv["']/m.test(content.text);
  });
}

function has(inputs: ScalarMap, name: string): boolean {
  return [...inputs.keys()].some((key) => key.toLowerCase() === name);
}
