import type { Scalar } from '../model/workflow-model.js';
import type { ActionReference } from './job-facts.js';

/** What a `uses:` names. `self` paths are relative to the repository's root, without `./` and `$/`. */
export type Uses =
  | { readonly kind: 'self'; readonly path: string; readonly written: string }
  | { readonly kind: 'docker'; readonly image: string }
  | { readonly kind: 'remote'; readonly reference: ActionReference }
  | { readonly kind: 'unreadable'; readonly written: string };

const SHA = /^[0-9a-f]{40}$/i;
/** A version in the comment behind a pin: `# v4.1.0`, `#v4`, `# tag=v4`, `# ratchet:actions/cache@v4`. */
const VERSION_COMMENT = /^(?:["']\s*)?#(?:.*?[\s@=:])??(v?\d+(?:\.\d+)*(?:[-.][\w.]+)?)/;

/**
 * Parses the value of `uses:`.
 *
 * @param text the file that it stands in; the comment behind a SHA pin tells the version
 */
export function parseUses(uses: Scalar, text: string): Uses {
  const written = uses.value.trim();
  if (written.startsWith('./') || written.startsWith('$/')) {
    return { kind: 'self', path: normalise(written.slice(2)), written };
  }
  if (written.startsWith('docker://')) return { kind: 'docker', image: written.slice(9) };
  const match = /^([\w.-]+\/[\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/.exec(written);
  const repository = match?.[1];
  const ref = match?.[3];
  if (repository === undefined || ref === undefined || written.includes('${{')) return { kind: 'unreadable', written };
  const pinned = SHA.test(ref);
  const version = pinned ? versionComment(uses, text) : ref;
  return {
    kind: 'remote',
    reference: {
      action: `${repository}${match?.[2] ?? ''}`.toLowerCase().replace(/\/+$/, ''),
      written: repository,
      ref,
      pinned,
      ...(version !== undefined && { version }),
    },
  };
}

function versionComment(uses: Scalar, text: string): string | undefined {
  const lineEnd = text.indexOf('\n', uses.range.end);
  const rest = text.slice(uses.range.end, lineEnd === -1 ? undefined : lineEnd);
  return VERSION_COMMENT.exec(rest.trimStart())?.[1];
}

/** Resolves `.` and `..`; a path that leaves the repository stays as it is and is found nowhere. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
