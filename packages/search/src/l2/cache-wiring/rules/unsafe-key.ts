import { ecosystemsOfPath, type JobFacts } from '@sar/workflows';
import { cachedEcosystem } from '../cached-ecosystem.js';
import { archesOfOneSystem } from '../arches-of-one-system.js';
import type { SeenCache } from '../job-picture.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when cells of one matrix that differ in system, architecture or language version share an entry of built files. */
export const unsafeKey: RuleCheck = (picture) =>
  picture.caches.flatMap((cache) => {
    const { effect } = cache;
    if (effect.mechanism !== 'path' || effect.state !== 'on' || effect.key === undefined || effect.operation === 'save') return [];
    // A condition on the cell may leave one cell only.
    if (cache.site.conditions.some((condition) => /\b(?:matrix|runner)\b/.test(condition))) return [];
    const built = effect.paths.filter(holdsBuiltFiles);
    if (built.length === 0) return [];
    const shared = sharedBy(cache, picture.facts);
    if (shared === undefined) return [];
    return [
      {
        rule: 'unsafe-key' as const,
        about: 'step' as const,
        site: cache.site,
        ...cachedEcosystem(cache, picture),
        identity: `${built.join()}|${effect.key}|${shared.what}`,
        message: `the cache of ${built.join(', ')} is shared by cells with ${shared.what} (${shared.values.join(', ')}): its key does not tell them apart`,
        expected: `a key with ${shared.part}`,
        actual: `key: ${effect.key}`,
      },
    ];
  });

/** Stores that find their entries by a hash of everything that goes into them: sharing one costs space, and breaks nothing. */
const CONTENT_ADDRESSED: ReadonlySet<string> = new Set(['bazel', 'ccache', 'docker', 'go', 'next', 'nx', 'sbt', 'turbo']);

function holdsBuiltFiles(path: string): boolean {
  return ecosystemsOfPath(path).some(
    ({ ecosystem, holds }) => holds === 'environment' || (holds === 'build' && !CONTENT_ADDRESSED.has(ecosystem)),
  );
}

interface Shared {
  readonly what: string;
  readonly values: readonly string[];
  readonly part: string;
}

const LANGUAGE =
  /^(?:python|node|ruby|php|java|jdk|go|otp|elixir|ghc|rust|toolchain|dotnet)(?:[-_]?(?:version|versions|ver))?$|^(?:version|versions)$/i;
/** A key that something computed may hold anything. */
const COMPUTED = /\b(?:steps|needs|env|inputs|vars)\.|fromJSON|format\(|join\(|toJSON|github\.job\b|strategy\.job-index|matrix\s*\)/i;

/** The first way in which the cells differ that the key does not show. */
function sharedBy({ effect }: SeenCache, { runner, effectiveJob }: JobFacts): Shared | undefined {
  // A restore by prefix is told apart by the prefix.
  const keys = effect.operation === 'restore' ? [effect.key ?? '', ...(effect.restoreKeys ?? [])] : [effect.key ?? ''];
  const key = [...keys, ...effect.paths].join(' ');
  if (COMPUTED.test(key)) return undefined;
  const dimensions = effectiveJob.matrix?.dimensions ?? new Map<string, readonly string[]>();
  const named = matrixNames(key);
  // What only `include` gives may go with anything; a dimension goes with the runner when the runner is chosen by it.
  if (named.some((name) => !dimensions.has(name))) return undefined;
  const choosing = matrixNames(effectiveJob.runsOn.map(({ value }) => value).join(' '));
  if (!named.some((name) => choosing.includes(name)) && !/runner\.(?:name|environment)/i.test(key)) {
    // Windows entries are kept apart by their compression, unless enableCrossOsArchive is set; Linux and macOS share.
    const systems = runner.systems.filter((system) => system !== 'windows');
    if (systems.length > 1 && !/runner\.os/i.test(key)) return { what: 'different systems', values: systems, part: '${{ runner.os }}' };
    const arches = archesOfOneSystem(runner);
    if (arches.length > 1 && !/runner\.arch/i.test(key))
      return { what: 'different architectures', values: arches, part: '${{ runner.arch }}' };
  }
  const language = [...dimensions].find(([name, values]) => LANGUAGE.test(name) && new Set(values).size > 1);
  if (language === undefined) return undefined;
  const [name, values] = language;
  if (named.includes(name) || /python-version|pythonLocation|node-version/.test(key)) return undefined;
  return { what: `different values of matrix.${name}`, values: [...new Set(values)], part: `\${{ matrix.${name} }}` };
}

/** The values of the matrix that a text names: `os` of `matrix.os`, `matrix['os']` and `matrix.os.label`. */
function matrixNames(text: string): readonly string[] {
  return [...text.matchAll(/\bmatrix(?:\.([\w-]+)|\[\s*'([^']*)'\s*\])/g)].map(([, dotted, quoted]) => dotted ?? quoted ?? '');
}
