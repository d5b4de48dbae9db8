import { UserError, type FileContent, type Tree } from '@sar/baseline';
import { checkoutTree, rootOf, workTreeFiles } from '@sar/host';
import { openSurvey, readRegistry, registrySections, type GapRegistry, type Survey } from '@sar/patrol';
import { resolve } from 'node:path';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import { renderedDocuments, type RenderedDocument } from '../../documents/rendered-documents.js';
import type { Io } from '../../io.js';
import { BASELINE } from '../../options.js';

const PATH: OptionSpec = { name: 'path', value: 'DIR', help: 'the checkout (default: the one that holds the working directory)' };

/** Options of every command of gaps. */
export const REGISTRY_OPTIONS: readonly OptionSpec[] = [PATH, BASELINE];

/** A checkout whose gap registry is looked at. */
export interface OpenRegistry {
  readonly root: string;
  readonly survey: Survey;
  readonly registry: GapRegistry;
}

/**
 * Opens the gap registry of a checkout: the files of the work tree, committed or not. Writes nothing.
 *
 * @throws UserError for a registry that cannot be read
 */
export async function openRegistry(given: Arguments, io: Io): Promise<OpenRegistry> {
  const path = given.value('path');
  const tree = checkoutTree(path === undefined ? rootOf(io.workingDirectory) : resolve(io.workingDirectory, path));
  const survey = await openSurvey(tree, given.value('baseline'));
  const { gaps } = survey.baseline;
  return { root: tree.root, survey, registry: await readRegistry(registryFiles(tree.root, gaps.directory), gaps) };
}

/** The documents of the registry with fresh renderings; the registry is sound. See `renderedDocuments`. */
export function registryDocuments({ root, survey, registry }: OpenRegistry, given: Arguments, io: Io): readonly RenderedDocument[] {
  const { gaps } = survey.baseline;
  const place = { root, tree: survey.tree, named: given.positionals, declared: gaps.documents };
  return renderedDocuments(place, registrySections(registry, gaps), 'the gaps', io);
}

/** New gaps are not tracked by git yet. */
function registryFiles(root: string, directory: string): Pick<Tree, 'list' | 'read'> {
  const files = workTreeFiles(root);
  const entries = new Map(files.list(directory).map((entry) => [entry.path, entry]));
  return {
    list: () => [...entries.keys()],
    read: (path, maxBytes = 0): FileContent => {
      const entry = entries.get(path);
      if (entry?.mode.startsWith('100') !== true) return { kind: 'unreadable', reason: 'it is a link, or no file' };
      const sizeBytes = entry.sizeBytes ?? 0;
      if (sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes };
      const content = files.read([entry.id], maxBytes).get(entry.id);
      return content?.kind === 'text' ? { ...content, sizeBytes } : { kind: 'binary', sizeBytes };
    },
  };
}

/**
 * Refuses a registry with problems: what is made from it would be wrong.
 *
 * @throws UserError that names them all
 */
export function expectSound({ problems }: Pick<GapRegistry, 'problems'>): void {
  if (problems.length === 0) return;
  throw new UserError(`the gap registry has problems; "sar gaps check" shows them, too:\n${problemLines(problems).join('\n')}`);
}

/** The problems of a registry, a line each. */
export function problemLines(problems: GapRegistry['problems']): readonly string[] {
  return problems.map(({ gap, message }) => `  ${gap ?? 'baseline'}: ${message}`);
}
