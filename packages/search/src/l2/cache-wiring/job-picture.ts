import {
  cacheDirectoryOf,
  type ActionReference,
  type CacheEffect,
  type Happening,
  type JobFacts,
  type ScalarMap,
  type Site,
} from '@sar/workflows';
import { ownCheckouts, type OwnCheckout } from './own-checkout.js';
import { ecosystemsOfKey } from './cache-key.js';

/** A download as it was seen in a job. `index` is its place in the order of happenings. */
export interface SeenDownload {
  readonly index: number;
  readonly site: Site;
  readonly ecosystem: string;
  readonly kind: 'manifest' | 'named' | 'tool';
  /** Repository-relative directory where it runs; undefined when unknown. */
  readonly directory: string | undefined;
  readonly packages: readonly string[];
  readonly files: readonly string[];
  /** The command, or the action's reference. */
  readonly text: string;
  /** Set when a package manager's own hook runs it (`postinstall`): nobody wrote it into the job. */
  readonly byHook?: boolean;
}

/** A cache as it was seen in a job; `effect.ecosystems` also holds what a computed path was found to be. */
export interface SeenCache {
  readonly index: number;
  readonly site: Site;
  readonly reference: ActionReference;
  readonly effect: CacheEffect;
  readonly with: ScalarMap;
}

export type Unknown = Extract<Happening, { kind: 'unknown' }> & { readonly index: number };

/** A job's happenings, sorted by what the rules ask for. */
export interface JobPicture {
  readonly facts: JobFacts;
  readonly downloads: readonly SeenDownload[];
  readonly caches: readonly SeenCache[];
  readonly unknowns: readonly Unknown[];
  readonly checkouts: readonly OwnCheckout[];
}

/** Sorts what a job does. */
export function jobPicture(facts: JobFacts): JobPicture {
  const checkouts = ownCheckouts(facts);
  const downloads: SeenDownload[] = [];
  const caches: SeenCache[] = [];
  const unknowns: Unknown[] = [];
  facts.happenings.forEach((happening, index) => {
    if (happening.kind === 'unknown') unknowns.push({ ...happening, index });
    else if (happening.kind === 'command') {
      for (const download of happening.downloads) {
        const directory = inCheckout(happening.directory, download.directory, checkouts);
        downloads.push({
          index,
          site: happening.site,
          ecosystem: download.ecosystem,
          kind: download.kind,
          directory,
          packages: download.packages,
          files: download.files,
          text: happening.command.text,
          ...(happening.byHook === true && { byHook: true }),
        });
      }
    } else {
      for (const download of happening.effects.downloads) {
        const directory = inCheckout('', download.directory, checkouts);
        downloads.push({
          index,
          site: happening.site,
          ecosystem: download.ecosystem,
          kind: download.kind,
          directory,
          packages: download.packages,
          files: download.files,
          text: `${happening.reference.written}@${happening.reference.ref}`,
        });
      }
      for (const effect of happening.effects.caches) {
        caches.push({
          index,
          site: happening.site,
          reference: happening.reference,
          effect: withComputedPaths(effect, facts),
          with: happening.with,
        });
      }
    }
  });
  return { facts, downloads, caches, unknowns, checkouts };
}

/** A path such as `${{ steps.x.outputs.dir }}` is what the step printed; else the lockfile in the key tells whose cache it is. */
function withComputedPaths(effect: CacheEffect, facts: JobFacts): CacheEffect {
  if (effect.mechanism !== 'path' || effect.ecosystems.length > 0 || !effect.paths.some((path) => path.includes('$'))) return effect;
  const printed = effect.paths.flatMap((path) => {
    const id = /\bsteps\.([\w-]+)\.outputs\./.exec(path)?.[1];
    if (id === undefined) return [];
    return facts.happenings.flatMap((happening) =>
      happening.kind === 'command' && happening.site.step.id?.value === id ? (cacheDirectoryOf(happening.command) ?? []) : [],
    );
  });
  const ecosystems = printed.length > 0 ? printed : ecosystemsOfKey(effect.key ?? '');
  return { ...effect, ecosystems: [...new Set(ecosystems)] };
}

/** Directories are relative to the workspace; the repository may stand in a folder of it. */
function inCheckout(directory: string | undefined, option: string | undefined, checkouts: readonly OwnCheckout[]): string | undefined {
  const joined = join(directory, option);
  const folder = checkouts[0]?.folder ?? '';
  if (joined === undefined || folder === '') return joined;
  if (joined === folder) return '';
  return joined.startsWith(`${folder}/`) ? joined.slice(folder.length + 1) : undefined;
}

function join(directory: string | undefined, option: string | undefined): string | undefined {
  if (directory === undefined || option === undefined || option === '' || option === '.') return directory;
  const parts = directory === '' ? [] : directory.split('/');
  if (/^[/~]|[$*]/.test(option)) return undefined;
  for (const part of option.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
