import { ecosystemsOfPath, type Matrix } from '@sar/workflows';
import type { SeenCache, JobPicture } from '../job-picture.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when cells of one matrix that differ in system, architecture or language version share an entry of built files. */
export const unsafeKey: RuleCheck = (picture) =>
  picture.caches.flatMap((cache) => {
    const { effect } = cache;
    if (effect.mechanism !== 'path' || effect.state !== 'on' || effect.key === undefined || effect.operation === 'save') return [];
    const built = effect.paths.filter((path) => ecosystemsOfPath(path).some(({ holds }) => holds === 'environment' || holds === 'build'));
    if (built.length === 0) return [];
    const shared = sharedBy(cache, picture);
    if (shared === undefined) return [];
    return [
      {
        rule: 'unsafe-key' as const,
        about: 'step' as const,
        site: cache.site,
        ...(effect.ecosystems[0] !== undefined && { ecosystem: effect.ecosystems[0] }),
        identity: `${built.join()}|${effect.key}|${shared.what}`,
        message: `the cache of ${built.join(', ')} is shared by cells with ${shared.what} (${shared.values.join(', ')}): its key does not tell them apart`,
        expected: `a key with ${shared.part}`,
        actual: `key: ${effect.key}`,
      },
    ];
  });

interface Shared {
  readonly what: string;
  readonly values: readonly string[];
  readonly part: string;
}

const LANGUAGE = /^(?:python|node|ruby|php|java|jdk|go|otp|elixir|ghc|rust|toolchain|dotnet)(?:[-_]?(?:version|versions|ver))?$|^(?:version|versions)$/i;

/** The first way in which the cells differ that the key does not show. */
function sharedBy({ effect, reference }: SeenCache, { facts }: JobPicture): Shared | undefined {
  // A key that is never saved, with restore-keys that find what another step saved: then these tell the cells apart.
  const prefixes = effect.operation === 'restore' ? (effect.restoreKeys ?? []) : [];
  const key = [effect.key ?? '', ...prefixes, ...effect.paths].join(' ');
  // A key that something computed may hold anything.
  if (/\b(?:steps|needs|env|inputs|vars)\.|fromJSON|format\(|join\(|toJSON|github\.job\b|strategy\.job-index|matrix\s*\)/i.test(key)) return undefined;
  const { matrix } = facts.effectiveJob;
  const systems = facts.runner.systems;
  // Windows entries are kept apart by their compression, unless enableCrossOsArchive is set; Linux and macOS share.
  const sharing = systems.filter((system) => system !== 'windows');
  if (sharing.length > 1 && !showsSystem(key, matrix)) {
    return { what: 'different systems', values: sharing, part: '${{ runner.os }}' };
  }
  const language = [...(matrix?.dimensions ?? [])].find(([name, values]) => LANGUAGE.test(name) && new Set(values).size > 1);
  if (language === undefined || reference.action.endsWith('/save')) return undefined;
  const [name, values] = language;
  if (key.includes(`matrix.${name}`) || key.includes(`matrix['${name}']`) || /python-version|pythonLocation|node-version/.test(key)) return undefined;
  return { what: `different values of matrix.${name}`, values: [...new Set(values)], part: `\${{ matrix.${name} }}` };
}

/** True when the key holds the system: `runner.os`, or the matrix value that chooses the runner. */
function showsSystem(key: string, matrix: Matrix | undefined): boolean {
  if (/runner\.(?:os|name)|runner\.environment/i.test(key)) return true;
  const names = new Set([...(matrix?.dimensions.keys() ?? []), ...(matrix?.includes.flatMap((include) => [...include.keys()]) ?? [])]);
  return [...names].some((name) => /os|platform|target|runner|image|arch|triple|name/i.test(name) && key.includes(`matrix.${name}`));
}
