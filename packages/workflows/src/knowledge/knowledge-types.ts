/** Effects of commands and actions on dependency downloads and caches, as read from the knowledge files under `data/`. */

/** Something that makes a job download dependencies. */
export interface Download {
  /** Id of an ecosystem file: `npm`, `pip`, `go` … */
  readonly ecosystem: string;
  /**
   * `manifest`: everything the repository's own manifest or lockfile names (`npm ci`, `pip install -r x`, `go build`);
   * `named`: packages named on the command line (`pip install tox build`); `tool`: runs or installs one tool (`npx x`, `uvx x`).
   */
  readonly kind: 'manifest' | 'named' | 'tool';
  /** Packages named on the command line, without versions and options. */
  readonly packages: readonly string[];
  /** Manifest or requirement files named on the command line. */
  readonly files: readonly string[];
  /** Directory the command is sent to by an option (`npm --prefix web ci`), relative to where it runs. */
  readonly directory?: string;
}

/** A way in which a step restores or saves a cache. */
export interface CacheEffect {
  /** Ecosystems whose downloads it covers; empty when its paths belong to none that is known. */
  readonly ecosystems: readonly string[];
  /** `on`, `off`, or `unknown` when an expression decides. */
  readonly state: 'on' | 'off' | 'unknown';
  readonly operation: 'restore' | 'save' | 'both';
  /** `path`: an explicit path list (actions/cache); `built-in`: the action's own caching; `remote`: a tool's remote cache. */
  readonly mechanism: 'path' | 'built-in' | 'remote';
  /** Paths as written (mechanism `path`) or as known for the built-in caching. */
  readonly paths: readonly string[];
  readonly key?: string;
  readonly restoreKeys?: readonly string[];
  /** Why the state is what it is: the input, or the default of which major. */
  readonly why: string;
  /** The caching fails the job without one of the ecosystem's lockfiles. */
  readonly failsWithoutLockfile?: boolean;
  /** Files that must exist for it, as globs, if they differ from the ecosystem's lockfiles. */
  readonly keyFiles?: readonly string[];
  /** Programs that must be on PATH before the step. */
  readonly needsPrograms?: readonly string[];
}

/** An input given to an action that does nothing, or that the action does not have at this version. */
export interface IgnoredInput {
  readonly input: string;
  readonly why: string;
  /** True when the input was meant to switch caching on. */
  readonly caching: boolean;
}

/** What one `uses:` step does, as far as the knowledge goes. */
export interface ActionEffects {
  /** False for an action that the knowledge does not know: its effects are unknown, not none. */
  readonly known: boolean;
  readonly caches: readonly CacheEffect[];
  readonly downloads: readonly Download[];
  readonly ignoredInputs: readonly IgnoredInput[];
  /** It publishes a release, a package or a deployment. */
  readonly publishes: boolean;
  readonly checksOut: boolean;
  /** Programs it puts on PATH. */
  readonly providesPrograms: readonly string[];
  /** Set for versions whose cache service is gone: fails the job. */
  readonly deadCache?: { readonly since: string; readonly why: string };
}
