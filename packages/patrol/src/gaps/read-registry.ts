import { gapIdOf, MAX_GAP_BYTES, readGap, UserError, type Gap, type GapSettings, type Tree } from '@sar/baseline';
import { inGapOrder, registryProblems, type RegistryProblem } from '@sar/triage';

/** More gaps are no registry that people look after. */
export const MAX_GAPS = 1000;
/** Files with problems that are told of at once. */
const MAX_BROKEN = 10;

/** The gap registry of a repository. */
export interface GapRegistry {
  readonly directory: string;
  /** By their numbers. */
  readonly gaps: readonly Gap[];
  /** The file of each gap, by id. */
  readonly files: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
  /** What is wrong between gaps; each by itself is right. */
  readonly problems: readonly RegistryProblem[];
}

/**
 * Reads the gap registry.
 *
 * @param files the files of the repository, at least those of the registry
 * @throws UserError for files that are no gaps, all of them at once, and for a registry that is too large
 */
export async function readRegistry(files: Pick<Tree, 'list' | 'read'>, settings: GapSettings): Promise<GapRegistry> {
  const directory = settings.directory.replace(/\/+$/, '');
  const paths = files.list().filter((path) => isOfRegistry(path, directory));
  if (paths.length > MAX_GAPS) throw new UserError(`${directory} holds ${paths.length} gaps; at most ${MAX_GAPS} are read`);
  const read: { readonly gap: Gap; readonly path: string; readonly text: string }[] = [];
  const broken: UserError[] = [];
  for (const path of paths) {
    try {
      const text = textOf(files, path);
      read.push({ gap: await readGap(text, path), path, text });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      broken.push(error);
    }
    if (broken.length === MAX_BROKEN) break;
  }
  if (broken.length > 0) {
    throw new UserError(broken.map(({ message }) => message).join('\n'), { places: broken.flatMap(({ places }) => places) });
  }
  const gaps = inGapOrder(read.map(({ gap }) => gap));
  return {
    directory,
    gaps,
    files: new Map(read.map(({ gap, path, text }) => [gap.id, { path, text }])),
    problems: registryProblems(gaps, settings),
  };
}

/** YAML files directly in the folder: folders in it, and its README, are no gaps. */
function isOfRegistry(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/') && /\.ya?ml$/.test(path);
}

function textOf(files: Pick<Tree, 'read'>, path: string): string {
  if (!/^SAR-G\d{2,4}$/.test(gapIdOf(path))) {
    throw new UserError(`${path} is no file of a gap: in the registry, files are called SAR-G01.yml; rename it, or move it elsewhere`, {
      places: [{ file: path }],
    });
  }
  const content = files.read(path, MAX_GAP_BYTES);
  if (content.kind === 'text') return content.text;
  throw new UserError(`${path} cannot be read as a gap: ${content.kind === 'unreadable' ? content.reason : WORDS[content.kind]}`, {
    places: [{ file: path }],
  });
}

const WORDS = {
  binary: 'it is no text',
  'too-large': `it is larger than ${MAX_GAP_BYTES} bytes`,
  outside: 'it lies outside of the repository',
  absent: 'it is not there',
} as const;
