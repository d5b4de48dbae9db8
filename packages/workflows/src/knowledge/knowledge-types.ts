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
  /** Set with state `unknown` when a file of the repository decides: see `settleByFile`. */
  readonly decidedBy?: FileCondition;
}

/** What a file of the repository must be or say for a cache to be on. */
export interface FileCondition {
  /** Path from the workspace root. */
  readonly file: string;
  /** `exists`: the file is there; `packageManager`: its `packageManager` field names one of `managers`; `devEngines`: that field or `devEngines.packageManager` does. */
  readonly condition: 'exists' | 'packageManager' | 'devEngines';
  readonly managers?: readonly string[];
}

/** A script that an action runs from one of its inputs. */
export interface ScriptInput {
  readonly input: string;
  /** Set when it runs in a container or virtual machine, or on another host. */
  readonly elsewhere?: 'container' | 'remote';
}

/** What a cache path holds: fetched packages, an installed environment, build results, or installed command-line tools. */
export interface PathHolding {
  readonly ecosystem: string;
  readonly holds: 'downloads' | 'environment' | 'build' | 'tools';
}

/** The setup action and the input that wire a cache for an ecosystem, with the lines to write. */
export interface PreferredWiring {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly snippet: string;
}

/** A path whose caching does nothing for the named command. */
export interface IneffectivePath {
  readonly path: string;
  /** The command that ignores or deletes it, e.g. `npm ci`. */
  readonly command: string;
  readonly why: string;
}

/** A package manager or another tool whose downloads or results can be cached. */
export interface Ecosystem {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  /** `finding`: a missing cache is worth reporting; `advisory`: only on request. */
  readonly judged: 'finding' | 'advisory';
  /** What a cache saves: the download of dependencies, or work that was done before. */
  readonly saves: 'downloads' | 'build';
  /** Names or globs of lockfiles and manifests. */
  readonly lockfiles: readonly string[];
  readonly manifests: readonly string[];
  /** Cache directories to name in an edit, most usual first, by runner. */
  readonly cachePaths: Readonly<Record<'linux' | 'macos' | 'windows', readonly string[]>>;
  /** Environment variables that move the cache. */
  readonly cacheVariables: readonly string[];
  /** Other ecosystems whose cache serves this one too (tox uses pip's). */
  readonly coveredBy: readonly string[];
  /** Packages too small for a cache to pay. */
  readonly smallTools: readonly string[];
  readonly ineffective: readonly IneffectivePath[];
  readonly preferred?: PreferredWiring;
  readonly source: string;
  /** Date on which the source was read, YYYY-MM-DD. */
  readonly read: string;
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
  /** It publishes a release, a package or a deployment, always or when an expression says so. */
  readonly publishes: boolean;
  /** True when an expression decides whether it publishes. */
  readonly publishesUncertain?: boolean;
  /** Inputs that hold scripts which the action runs. */
  readonly scripts?: readonly ScriptInput[];
  readonly checksOut: boolean;
  /** Programs it puts on PATH. */
  readonly providesPrograms: readonly string[];
  /** Set for versions whose cache service is gone: fails the job. */
  readonly deadCache?: { readonly since: string; readonly why: string };
}
