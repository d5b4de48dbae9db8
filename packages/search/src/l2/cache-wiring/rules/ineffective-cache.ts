import { ecosystem as knownEcosystem, ecosystems, type Site } from '@sar/workflows';
import type { Draft } from '../draft.js';
import type { JobPicture, SeenCache, SeenDownload } from '../job-picture.js';
import type { RuleCheck } from './rule-check.js';

/** Fires for caches that cost time and never save any. */
export const ineffectiveCache: RuleCheck = (picture) => [
  ...deletedPaths(picture),
  ...otherSystemsPaths(picture),
  ...mismatchedPairs(picture),
];

/** `npm ci` deletes node_modules before it installs, so restoring it is lost work, unless the install is skipped on a hit. */
function deletedPaths(picture: JobPicture): Draft[] {
  return explicit(picture).flatMap((cache) =>
    ecosystems().flatMap(({ id, ineffective }) =>
      ineffective.flatMap(({ path, command, why }) => {
        if (!cache.effect.paths.some((written) => lastPart(written) === path)) return [];
        const commands = picture.downloads.filter(
          (download) =>
            download.index > cache.index &&
            download.ecosystem === id &&
            download.kind === 'manifest' &&
            download.text.includes(command) &&
            deletes(download, cache, path),
        );
        const always = commands.find(({ site }) => !skippedOnHit(site));
        if (always === undefined || always.site.conditional) return [];
        if (cache.effect.paths.length > 1 && cache.effect.paths.some((written) => lastPart(written) !== path)) return [];
        return [
          {
            rule: 'ineffective-cache',
            about: 'step',
            site: cache.site,
            ecosystem: id,
            identity: `${path}|${cache.effect.key ?? ''}`,
            message: `the cache of ${path} does nothing: ${why}`,
            expected: `a cache of ${knownEcosystem(id)?.cachePaths.linux[0] ?? 'the download directory'}, or an install that is skipped on a hit`,
            actual: `${path} is cached and "${always.text}" runs every time`,
            evidence: [{ path: always.site.path, line: always.site.range.line, text: always.text }],
          },
        ];
      }),
    ),
  );
}

/** True when the install deletes one of the cached folders: the one where it runs. */
function deletes({ directory }: SeenDownload, { effect }: SeenCache, path: string): boolean {
  return effect.paths.some((written) => {
    const cached = plain(written).replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\.)\//, '');
    const folder = cached === path ? '' : cached.slice(0, -path.length - 1);
    return lastPart(written) === path && (folder.startsWith('**') || folder === directory?.toLowerCase());
  });
}

function skippedOnHit(site: Site): boolean {
  return site.conditions.some((condition) => /cache-hit|cache-matched-key/i.test(condition));
}

/** A download directory of another system: `~/.cache/pip` on macOS is not where pip looks. */
function otherSystemsPaths(picture: JobPicture): Draft[] {
  const { systems, host } = picture.facts.runner;
  const [system] = systems;
  if (system === undefined || systems.length > 1 || host === 'unknown') return [];
  return explicit(picture).flatMap((cache) => {
    const [id, ...others] = cache.effect.ecosystems;
    const known = id === undefined ? undefined : knownEcosystem(id);
    if (known === undefined || others.length > 0 || cache.effect.paths.some((path) => path.includes('$'))) return [];
    const moved = movesCache(known.cacheVariables, picture);
    const here = known.cachePaths[system].map(plain);
    const elsewhere = (['linux', 'macos', 'windows'] as const)
      .filter((other) => other !== system)
      .flatMap((other) => known.cachePaths[other].map(plain));
    const wrong = cache.effect.paths.map(plain).filter((path) => elsewhere.includes(path) && !here.includes(path));
    if (moved || wrong.length === 0 || wrong.length < cache.effect.paths.length) return [];
    return [
      {
        rule: 'ineffective-cache',
        about: 'step',
        site: cache.site,
        ecosystem: known.id,
        identity: `${wrong.join()}|${system}`,
        message: `the job runs on ${system}, where ${known.name} does not use ${cache.effect.paths.join(', ')}`,
        expected: known.cachePaths[system].join(', '),
        actual: cache.effect.paths.join(', '),
      },
    ];
  });
}

/** True when a variable or a command moves the tool's cache: `PIP_CACHE_DIR`, `--cache-dir`, `npm config set cache`. */
function movesCache(variables: readonly string[], { facts }: JobPicture): boolean {
  return (
    Object.keys(facts.env).some((name) => variables.includes(name)) ||
    facts.happenings.some(
      (happening) =>
        happening.kind === 'command' &&
        (Object.keys(happening.env).some((name) => variables.includes(name)) ||
          variables.some((name) => happening.command.text.includes(name)) ||
          /cache[-_]?dir|config set|--cache\b/i.test(happening.command.text)),
    )
  );
}

/** A restore and a save in one job with the same key but other paths: the version of an entry is a hash of its paths. */
function mismatchedPairs(picture: JobPicture): Draft[] {
  const all = explicit(picture);
  return all.flatMap((restore) => {
    if (restore.effect.operation !== 'restore' || restore.effect.key === undefined) return [];
    const saves = all.filter(({ effect }) => effect.operation === 'save' && sameKey(effect.key, restore));
    const save = saves[0];
    if (save === undefined || saves.some(({ effect }) => samePaths(effect.paths, restore.effect.paths))) return [];
    return [
      {
        rule: 'ineffective-cache',
        about: 'step',
        site: restore.site,
        identity: `pair|${restore.effect.key}`,
        message: `the restore and the save of the key "${restore.effect.key}" name different paths, so the entry that is saved is never found`,
        expected: `the paths of the save: ${save.effect.paths.join(', ')}`,
        actual: restore.effect.paths.join(', '),
        evidence: [{ path: save.site.path, line: save.site.range.line, text: save.effect.paths.join(', ') }],
      },
    ];
  });
}

function sameKey(key: string | undefined, restore: SeenCache): boolean {
  if (key === undefined) return false;
  const id = restore.site.step.id?.value;
  return key === restore.effect.key || (id !== undefined && key.includes(`steps.${id}.outputs.cache-primary-key`));
}

function samePaths(one: readonly string[], other: readonly string[]): boolean {
  return (
    [...one, ...other].some((path) => path.includes('$')) ||
    (one.length === other.length && one.every((path, at) => path.trim() === other[at]?.trim()))
  );
}

/** Caches with an explicit list of paths that are switched on. */
function explicit(picture: JobPicture): readonly SeenCache[] {
  return picture.caches.filter(({ effect }) => effect.mechanism === 'path' && effect.state === 'on');
}

function plain(path: string): string {
  return path.trim().replaceAll('\\', '/').replace(/\/+$/, '').toLowerCase();
}

function lastPart(path: string): string {
  const trimmed = plain(path);
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
