import type { Artefact } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { markdownLink } from '../safety/markdown-safe.js';
import type { CommitLink } from './issue-text-options.js';
import { safeCode, safeCodeEnd } from './safe-cut.js';

/** Longest path that is written out. */
const MOST_PATH = 300;

/** A path with its line, linked at the commit where there is one. */
export function placeMarkdown(
  place: { readonly path: string; readonly line?: number },
  commit: string | undefined,
  link: CommitLink | undefined,
): string {
  const code = safeCodeEnd(placeWords(place), MOST_PATH);
  return markdownLink(code, commit === undefined || place.path.length > MOST_PATH ? undefined : link?.(place, commit));
}

/** Where a finding is: its path and job; what has no path by its name. */
export function artefactMarkdown(artefact: Artefact, commit: string | undefined, link: CommitLink | undefined): string {
  const place = artefact.path === '' ? '' : placeMarkdown(artefact, commit, link);
  const job = artefact.job === undefined ? '' : `job ${safeCode(artefact.job, 100)}`;
  const name = artefact.name === undefined || place !== '' ? '' : safeCode(artefact.name, 100);
  return [place, job, name].filter((part) => part !== '').join(', ');
}
