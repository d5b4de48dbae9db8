/** A piece of a file of the repository that a command runs: a whole script, or the commands of one target, recipe or package script. */
export interface CalledScript {
  /** How the call is named: `./scripts/x.sh`, `make deps`, `npm run setup`. */
  readonly label: string;
  /** The file that holds the text, relative to the repository's root. */
  readonly path: string;
  /** 1-based line of the file where the text starts. Lines of the text are lines of the file, except where JSON or YAML quotes it. */
  readonly line: number;
  readonly text: string;
  /** `bash`, `sh`, `zsh`, `pwsh` or `cmd`; absent when the caller's own shell reads it (`source x`). */
  readonly shell?: string;
  /** Directory in which it runs, relative to the repository's root (`''` is the root); undefined when it is not known. */
  readonly directory: string | undefined;
  /** Set when a condition of the file decides whether it runs: a branch of `ifeq`, a recipe for one system only. */
  readonly conditional?: true;
  /** Set when no command names it: the package manager runs it by itself when it installs (`postinstall`, `post-install-cmd`). */
  readonly hook?: true;
}

/** A script of the repository surely runs, and what it does cannot be read. */
export interface HiddenCall {
  readonly kind: 'hidden';
  readonly label: string;
  readonly reason: string;
}

/** What a command calls; undefined when it calls no script of the repository. */
export type Called = readonly CalledScript[] | HiddenCall | undefined;

/** Most scripts that one command may call; a call of more is hidden as a whole. */
export const MAX_CALLED_SCRIPTS = 200;

/** Reason of a call whose file is not there: it is made during the run, or by another checkout. */
export const NOT_IN_REPOSITORY = 'not in the repository';
export const UNKNOWN_DIRECTORY = 'the working directory is not known';
export const DYNAMIC_PATH = 'the path is only known at run time';
export const DYNAMIC_NAME = 'the name is only known at run time';

const MAX_LABEL = 120;

export function hidden(label: string, reason: string): HiddenCall {
  return { kind: 'hidden', label: shortLabel(label), reason };
}

/** A label on one line, at most 120 characters. */
export function shortLabel(label: string): string {
  const line = label
    .slice(0, MAX_LABEL * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MAX_LABEL ? line : `${line.slice(0, MAX_LABEL - 1)}…`;
}

/** The scripts, or the call as hidden when there are more than is read. */
export function boundedScripts(label: string, scripts: readonly CalledScript[]): readonly CalledScript[] | HiddenCall {
  return scripts.length <= MAX_CALLED_SCRIPTS ? scripts : hidden(label, `it runs more than ${MAX_CALLED_SCRIPTS} scripts`);
}

export function isHidden(value: unknown): value is HiddenCall {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'hidden';
}
