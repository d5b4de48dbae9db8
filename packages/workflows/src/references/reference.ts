/** The two contexts that hold what is configured on GitHub. */
export type ReferenceContext = 'vars' | 'secrets';

/** The environment whose variables and secrets a reference sees before those of the repository. */
export type ReferenceEnvironment =
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly name: string }
  /** Only a run knows its name; `text` is how it is written. */
  | { readonly kind: 'dynamic'; readonly text: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Where a reference stands. Lines and columns are 1-based. */
export interface ReferencePlace {
  /** The file, relative to the repository's root. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The job's id; absent for what stands outside of jobs. */
  readonly job?: string;
  /** Index in the job's list of steps, 0-based; a step of `parallel:` has the index of the step that holds it. */
  readonly step?: number;
  /** The key of the step, else of the job, else of the file under which it stands: `run`, `if`, `env`, `with`, `secrets`, `runs-on` … */
  readonly place: string;
}

/** `vars.NAME` or `secrets.NAME` in an expression. */
export interface Reference extends ReferencePlace {
  readonly context: ReferenceContext;
  /** Upper case: GitHub does not tell cases apart. */
  readonly name: string;
  readonly environment: ReferenceEnvironment;
  /** The events that start the runs, sorted; for a called workflow those of its callers. Empty for an action. */
  readonly events: readonly string[];
  /**
   * What the reference reads.
   * - `live`: the settings of this repository, its environment and its organisation.
   * - `elsewhere`: it stands in a workflow that nothing here starts; only a caller's repository can have the value.
   * - `none`: nothing, ever; `why` says the reason. It proves neither that the entry is needed nor that it is not.
   */
  readonly effect: 'live' | 'elsewhere' | 'none';
  readonly why?: string;
  /** Its absence is intended: the expression gives a fallback or asks whether it is there, or an `if` around it does. */
  readonly guarded?: true;
  /** `token`: GitHub sets it for every run. `platform`: the runner itself reads a setting of this name. */
  readonly builtin?: 'token' | 'platform';
  /** The caller passes its own value, which only a secret of the environment replaces: no secret of the repository is read here. */
  readonly environmentOnly?: true;
  /** It is reached only in runs of Dependabot, which see Dependabot's secrets, or in runs for forks, which see no secrets. */
  readonly onlyFor?: 'dependabot' | 'forks';
}

/** A use of a context of which only a run knows the names. */
export interface DynamicReference extends ReferencePlace {
  readonly context: ReferenceContext;
  readonly why: string;
  /** What is known of the name, upper case; absent when it can be any. */
  readonly pattern?: { readonly prefix: string; readonly suffix: string };
}

/** A file whose references are not known, or not all: it could name any entry. */
export interface UnreadFile {
  readonly path: string;
  readonly why: string;
}

/** What a file or a repository refers to, sorted by place. */
export interface References {
  readonly references: readonly Reference[];
  readonly dynamic: readonly DynamicReference[];
  readonly unread: readonly UnreadFile[];
}

/** Whether a dynamic reference can mean an entry. */
export function couldMean({ context, pattern }: DynamicReference, of: ReferenceContext, name: string): boolean {
  if (context !== of) return false;
  if (pattern === undefined) return true;
  const upper = name.toUpperCase();
  const { prefix, suffix } = pattern;
  return upper.length >= prefix.length + suffix.length && upper.startsWith(prefix) && upper.endsWith(suffix);
}
