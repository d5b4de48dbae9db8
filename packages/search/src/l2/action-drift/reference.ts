import type { Scalar } from '@sar/workflows';
import type { VersionName } from './version-name.js';

/** One place in a file that names an action or a reusable workflow of another repository. */
export interface Use {
  readonly path: string;
  readonly uses: Scalar;
  /** Id of the job; absent in an action file. */
  readonly job?: string;
  /** What people call the step; absent when the job itself calls a reusable workflow. */
  readonly step?: string;
}

/** A reference with every place of one file that has it. */
export interface Reference {
  readonly path: string;
  /** The file's text. */
  readonly text: string;
  /** `owner/repo` or `owner/repo/folder`, lower case. */
  readonly action: string;
  /** The part of the reference behind `@`. */
  readonly ref: string;
  readonly pinned: boolean;
  /** The version that the tag, or the comment behind a commit pin, names. */
  readonly version?: VersionName;
  /** That version as written. */
  readonly versionText?: string;
  readonly reusableWorkflow: boolean;
  readonly uses: readonly [Use, ...Use[]];
}

/** The reference as people write it; a commit pin is shortened and followed by its version. */
export function display({ uses: [first], ref, pinned, versionText }: Reference): string {
  const written = first.uses.value.trim();
  if (!pinned) return written;
  const name = written.slice(0, written.length - ref.length);
  return `${name}${ref.slice(0, 7)}${versionText === undefined ? '' : ` (${versionText})`}`;
}

/** `owner/repo/folder` as written, without the ref. */
export function displayName({ uses: [first], ref }: Reference): string {
  return first.uses.value.trim().slice(0, -(ref.length + 1));
}
