import { versionSpec, type Notation, type VersionSpec } from './version-spec.js';

/**
 * What a place claims. `supported`: which versions the project takes. `used`: the one version that developers are to use. `image`: what a container image
 * brings. `ci`: what a job sets up. `target`: what a checker or formatter assumes.
 */
export type Claim = 'supported' | 'used' | 'image' | 'ci' | 'target';

/** A version as it is written, and what it means. */
export interface SaidVersion {
  readonly written: string;
  readonly spec: VersionSpec;
}

/** A place that says a version of a tool. */
export interface Statement {
  readonly tool: string;
  readonly claim: Claim;
  readonly path: string;
  readonly line: number;
  /** What says it, for people: `requires-python`, `node-version of actions/setup-node`. */
  readonly by: string;
  /** Several are those of a matrix or of a list. */
  readonly values: readonly SaidVersion[];
  /** The folder that it speaks for; empty for the root. */
  readonly folder: string;
  /** Of `image` only: its name says that it is one of several, which may mean another version on purpose. */
  readonly isVariant?: boolean;
  /** Id of the job, of `ci` only. */
  readonly job?: string;
  /** Of `ci` only: the job is seen to build, install or run the project of the folder with the tool. */
  readonly isSure?: boolean;
}

/** A place without what is written there. */
export type Saying = Omit<Statement, 'values'> & { readonly notation: Notation };

/** The statement of a place; none when nothing that is written there can be compared. */
export function statement({ notation, ...place }: Saying, written: readonly unknown[]): readonly Statement[] {
  const values = written.flatMap((value): readonly SaidVersion[] => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const spec = versionSpec(String(value), notation, place.tool);
    return spec === undefined ? [] : [{ written: String(value).trim(), spec }];
  });
  // A list of which one value is not understood says more than is known.
  return values.length === 0 || values.length < written.length ? [] : [{ ...place, values }];
}

/** The folder of a file; empty for the root. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '' : path.slice(0, cut);
}
