import type { FileContent } from '../ports/tree.js';

/** What `loadBaseline` is given. Files come through `readFile`, so that any tree will do. */
export interface BaselineInput {
  /** The baseline's text, if the caller has it already; `path` then names it in messages. */
  readonly text?: string;
  /** A file of the repository, from its root, or the name of a preset. Without it the default paths are tried. */
  readonly path?: string;
  /** Reads a file of the repository; `Tree.read` fits. */
  readonly readFile: (path: string) => FileContent;
  /** Ids that exist, as far as the caller knows them: names that are none of these become errors. */
  readonly known?: KnownIds;
}

export interface KnownIds {
  readonly sensors?: readonly string[];
  readonly rules?: readonly string[];
  readonly ecosystems?: readonly string[];
}

/** Where a baseline is looked for, in this order; the first that is there is read. */
export const BASELINE_PATHS = ['.github/sar.yml', '.github/sar.yaml', 'sar.yml'] as const;

/** Larger files are refused before they are parsed, in bytes. The largest preset has less than a hundredth of it. */
export const MAX_BASELINE_BYTES = 262_144;
