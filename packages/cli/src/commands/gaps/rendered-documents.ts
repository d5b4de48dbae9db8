import { UserError } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { registrySections } from '@sar/patrol';
import { beginMarker, endMarker, findMarked, replaceMarked } from '@sar/report';
import { join, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { OpenRegistry } from './open-registry.js';

/** Larger documents are not rendered into. */
const MAX_LENGTH = 5_000_000;

/** A document and what it is with fresh renderings. */
export interface RenderedDocument {
  /** From the root of the checkout. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The documents that the arguments name, else those of `gaps.documents`, with what stands between their markers rendered anew. Documents
 * of the baseline that hold only the score are left out.
 *
 * @throws UserError for documents that cannot be read, and for those with wrong markers or none
 */
export function renderedDocuments({ root, survey, registry }: OpenRegistry, given: Arguments, io: Io): readonly RenderedDocument[] {
  const settings = survey.baseline.gaps;
  const named = given.positionals.map((word) => insidePath(root, resolve(io.workingDirectory, word), word));
  const sections = registrySections(registry, settings);
  return (named.length > 0 ? named : settings.documents).flatMap((path) => {
    const before = readTextFile(join(root, path));
    if (before.length > MAX_LENGTH) throw new UserError(`${path} is too large to be rendered into`);
    const marked = findMarked(before, path);
    const isForScore = marked.length > 0 && named.length === 0;
    if (marked.some(({ section }) => sections.has(section))) return [{ path, before, after: replaceMarked(before, sections, path) }];
    if (isForScore) return [];
    throw noMarkers(path);
  });
}

function insidePath(root: string, full: string, word: string): string {
  const path = relative(root, full).split(sep).join('/');
  if (path === '' || path.startsWith('../')) throw new UserError(`${word} is no document of the checkout ${root}`);
  return path;
}

function noMarkers(path: string): UserError {
  const lines = (['sar:gaps:table', 'sar:gaps:roadmap', 'sar:gaps:impact'] as const).flatMap((section) => [
    beginMarker(section),
    endMarker(section),
  ]);
  return new UserError(`${path} has no place for the gaps. Add the lines of those that it shall show:\n${lines.join('\n')}`, {
    places: [{ file: path }],
  });
}
