/** What one file declares. */
export interface Declared {
  /** Distributions, in normal form. */
  readonly names: readonly string[];
  /** The distribution that the project itself is. */
  readonly own?: string | undefined;
  /** Other requirement files that it names, relative to its folder. */
  readonly files?: readonly string[];
  /** False when the declaration is computed, so that there may be more. */
  readonly isComplete: boolean;
  /** True when it declares the dependencies of a project, and not only settings of tools. */
  readonly isManifest: boolean;
  /** Folders from which modules are imported, relative to its folder. */
  readonly roots?: readonly string[];
}
