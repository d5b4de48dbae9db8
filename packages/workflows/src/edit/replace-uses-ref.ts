import type { TextEdit } from '@sar/baseline';
import { isScalar } from 'yaml';
import type { Scalar } from '../model/workflow-model.js';
import { nodeAt, spanOf, type EditableFile } from './editable-file.js';
import { isOneLine } from './step-node.js';
import { lineEnd } from './text-lines.js';

/** A tag that names a version: `v4`, `4.1`, `v4.1.2`. */
const VERSION_TAG = /^v?\d+(?:\.\d+){0,3}$/;
const SHA = /^[0-9a-f]{7,64}$/i;
/** The version in a comment behind `uses:`: `# v4`, `# tag=v4.1`, `# actions/cache@v4`. */
const VERSION_COMMENT = /^(["']?[ \t]+#(?:.*?[\s@=:#])??)(v?\d+(?:\.\d+)*)(?=$|[\s,;)])/;

/**
 * Edits that put another tag into a `uses:`, quotes kept; a comment behind it that names the old version then names the new one.
 * Undefined when the reference is a commit pin, a branch or anything else than a version tag, or when its form is too unusual.
 *
 * @param uses the scalar as the model gives it
 */
export function replaceUsesRef(file: EditableFile, uses: Scalar, newRef: string): readonly TextEdit[] | undefined {
  const { text } = file;
  const node = nodeAt(file, uses.range.start, isScalar)?.node;
  if (node === undefined || !isOneLine(file, node) || !VERSION_TAG.test(newRef)) return undefined;
  const [start, end] = spanOf(node);
  const raw = text.slice(start, end);
  const quote = node.type === 'PLAIN' ? '' : raw.slice(0, 1);
  const written = raw.slice(quote.length, raw.length - quote.length);
  const at = written.lastIndexOf('@');
  const oldRef = written.slice(at + 1);
  if (at === -1 || written !== uses.value || !VERSION_TAG.test(oldRef) || SHA.test(oldRef)) return undefined;
  const refStart = start + quote.length + at + 1;
  const edits: TextEdit[] = [{ path: file.path, start: refStart, end: refStart + oldRef.length, text: newRef }];
  const comment = VERSION_COMMENT.exec(text.slice(end, lineEnd(text, end)));
  const named = comment?.[2];
  if (comment !== null && named !== undefined && bare(named) === bare(oldRef)) {
    const from = end + (comment[1]?.length ?? 0);
    edits.push({ path: file.path, start: from, end: from + named.length, text: named.startsWith('v') ? `v${bare(newRef)}` : bare(newRef) });
  }
  return oldRef === newRef ? [] : edits;
}

function bare(version: string): string {
  return version.replace(/^v/, '');
}
