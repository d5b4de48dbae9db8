import type { SensorInput } from '../../sensor.js';
import { plainPath } from '../../records/plain-path.js';
import type { RepositoryNames } from '../named-path/repository-names.js';
import { ignoredPaths } from './ignored-paths.js';
import { makeTargets } from './make-targets.js';
import type { Mention } from './mention.js';
import { packageScripts } from './package-scripts.js';

/** Something named that is not there. */
export interface MissingMention {
  readonly mention: Mention;
  /** Root-relative; of a script or target its name. */
  readonly what: string;
  /** True when the repository had it once. */
  readonly isGone: boolean;
  /** True when it may never have been meant as a path that is there. */
  readonly isDoubtful: boolean;
  readonly movedTo?: string;
}

/** What is asked once for all instruction files, when the first asks. */
export interface MentionJudge {
  /** What of an instruction file's mentions is not there; each thing once, at its first mention. */
  missing(file: string, mentions: readonly Mention[]): Promise<readonly MissingMention[]>;
}

export function mentionJudge(input: SensorInput, names: RepositoryNames): MentionJudge {
  let ignored: ((path: string) => boolean) | undefined;
  let scripts: Promise<ReadonlySet<string> | undefined> | undefined;
  let targets: Promise<ReadonlySet<string> | undefined> | undefined;
  return { missing };

  async function missing(file: string, mentions: readonly Mention[]): Promise<readonly MissingMention[]> {
    const found = new Map<string, MissingMention>();
    for (const mention of mentions) {
      await input.pace.step();
      const one = mention.kind === 'path' ? missingPath(file, mention) : await missingCommand(mention);
      const key = one === undefined ? '' : `${mention.kind} ${one.what}`;
      // Of several mentions the one that is surest decides.
      if (one !== undefined && (found.get(key)?.isDoubtful ?? true)) found.set(key, one);
    }
    return withHistory([...found.values()]);
  }

  function missingPath(file: string, mention: Mention): MissingMention | undefined {
    const text = join(mention.folder ?? '', mention.text);
    const places = [...new Set(foldersAbove(file).flatMap((folder) => plainPath(join(folder, text)) ?? []))];
    if (places.some((place) => names.has(place) || input.files.facts(place).kind !== 'absent') || names.endsWith(text)) return undefined;
    ignored ??= ignoredPaths(input.tree);
    if (places.some((place) => ignored?.(place))) return undefined;
    const what = places.find((place) => place.includes('/') && names.isFolder(parentOf(place))) ?? places.at(-1) ?? text;
    const moved = names.movedTo(what);
    return {
      mention,
      what,
      isGone: false,
      isDoubtful: mention.isHypothetical || !isLikelyPath(mention, what),
      ...(moved !== undefined && { movedTo: moved }),
    };
  }

  /** A path whose folder is there, or that is run or loaded. A name without a folder may be any file's. */
  function isLikelyPath({ text, isUsed }: Mention, what: string): boolean {
    return isUsed || (text.includes('/') && names.isFolder(parentOf(what)));
  }

  async function missingCommand(mention: Mention): Promise<MissingMention | undefined> {
    const there = await (mention.kind === 'npm-script' ? (scripts ??= packageScripts(input)) : (targets ??= makeTargets(input)));
    if (there === undefined || there.has(mention.text)) return undefined;
    return { mention, what: mention.text, isGone: false, isDoubtful: mention.isHypothetical };
  }

  /** A path that the history knows was there, whatever the words around it say. */
  function withHistory(missing: readonly MissingMention[]): readonly MissingMention[] {
    const paths = missing.filter(({ mention }) => mention.kind === 'path').map(({ what }) => what);
    const history = paths.length === 0 ? undefined : input.revisions?.lastChanges(paths);
    const gone = history?.known === true ? history.value : new Map<string, unknown>();
    return (
      missing
        .map((each) => (each.mention.kind === 'path' && gone.has(each.what) ? { ...each, isGone: true } : each))
        // A name without a folder may be that of any file, also of one that a user makes.
        .filter(({ isGone, mention }) => isGone || mention.kind !== 'path' || mention.isUsed || mention.text.includes('/'))
    );
  }
}

/** The folder of a file and all above it, the root last. */
function foldersAbove(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(file); folder !== ''; folder = parentOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '' : path.slice(0, cut);
}
