import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known, quoteUntrusted, unknown, type Answer, type FileChange } from '@sar/baseline';
import { readBlobs, type Blob } from '../read-blobs.js';
import { insideWorkTree } from '../work-files/inside-work-tree.js';
import { gitOf, type WorkTreePlaces } from './lay-out-commit.js';

/** Most files of one change; more are no change that anybody reviews. */
const MAX_FILES = 2000;
/** Most bytes of one file. */
const MAX_FILE_BYTES = 4 * 1_048_576;
/** Most bytes of all of them, before and after. */
const MAX_BYTES = 64 * 1_048_576;

/**
 * What differs from the commit, sorted by path: files that git tracks, and new ones that it does not ignore. A file whose content is the same
 * has not changed, whatever its mode and time.
 *
 * @param blobs path → id, of the commit
 */
export function changedInWorkTree(places: WorkTreePlaces, blobs: ReadonlyMap<string, string>): Answer<readonly FileChange[]> {
  const touched = touchedFiles(places);
  if (!touched.known) return touched;
  if (touched.value.length > MAX_FILES) return unknown('failed', `${touched.value.length} files were changed; ${MAX_FILES} are the most`);
  const before = readBlobs(
    places.source,
    touched.value.flatMap((path) => blobs.get(path) ?? []),
    MAX_FILE_BYTES,
  );
  const changes: FileChange[] = [];
  let bytes = 0;
  for (const path of touched.value) {
    const change = changeOf(places.files, path, before.get(blobs.get(path) ?? ''));
    if (typeof change === 'string') return unknown('failed', `${quoteUntrusted(path)} ${change}`);
    bytes += (change.before?.length ?? 0) + (change.after?.length ?? 0);
    if (bytes > MAX_BYTES) return unknown('failed', `the changed files have more than ${MAX_BYTES} bytes together`);
    if (change.before !== change.after) changes.push(change);
  }
  return known(changes);
}

function touchedFiles(places: WorkTreePlaces): Answer<readonly string[]> {
  const compared = gitOf(places, [
    'diff',
    '--name-only',
    '-z',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--ignore-submodules',
  ]);
  const added = gitOf(places, ['ls-files', '--others', '--exclude-standard', '-z']);
  for (const one of [compared, added]) if (!one.ok) return unknown('failed', `git cannot compare the changed files: ${one.why}`);
  const paths = [compared, added].flatMap((one) => (one.ok ? one.text.split('\0') : [])).filter((path) => path !== '');
  return known([...new Set(paths)].toSorted());
}

/** The change of a file, or why it cannot be told. */
function changeOf(root: string, path: string, blob: Blob | undefined): FileChange | string {
  // A folder that is a repository of its own ends with a slash.
  if (path.endsWith('/')) return 'is a repository of its own, which a change cannot hold';
  if (path.includes('\uFFFD')) return 'has a name that is no UTF-8';
  const before = blob === undefined ? undefined : textOf(blob);
  if (before !== undefined && 'problem' in before) return before.problem;
  const after = textAt(root, path);
  if (after !== undefined && 'problem' in after) return after.problem;
  return { path, ...(before !== undefined && { before: before.text }), ...(after !== undefined && { after: after.text }) };
}

type TextOrProblem = { readonly text: string } | { readonly problem: string };

function textAt(root: string, path: string): TextOrProblem | undefined {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined || stat.isDirectory()) return undefined;
  if (!stat.isFile()) return { problem: 'is no file, but a link or something else' };
  // A folder on the way may be a link by now: the file is gone, and what it leads to is another one.
  const place = insideWorkTree(root, new Map(), path);
  if (place.kind !== 'file' || place.real !== join(root, path)) return undefined;
  return textOf(stat.size > MAX_FILE_BYTES ? { kind: 'too-large' } : { kind: 'bytes', bytes: readFileSync(place.real) });
}

function textOf(blob: Blob): TextOrProblem {
  if (blob.kind !== 'bytes')
    return { problem: blob.kind === 'absent' ? 'is not among the objects of the checkout' : `has more than ${MAX_FILE_BYTES} bytes` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes);
    return text.includes('\0') ? { problem: 'is no text' } : { text };
  } catch {
    return { problem: 'is no UTF-8 text' };
  }
}
