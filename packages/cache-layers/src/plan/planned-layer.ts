/** The layers of the hierarchy; of downloads there is one for each package manager. */
export const LAYER_KINDS = ['downloads', 'wheels', 'environment', 'tools', 'memory'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** A layer as it is asked for and saved. */
export interface PlannedLayer {
  /** The kind, and for downloads the package manager: `downloads-uv`. */
  readonly id: string;
  readonly kind: LayerKind;
  readonly paths: readonly string[];
  /** What it is saved under; no entry of other content has it. */
  readonly key: string;
  /** Keys of the same content: its own, and that of the tier `live`. */
  readonly same: readonly string[];
  /** Beginnings of keys that do when there is none of the same content, best first. */
  readonly prefixes: readonly string[];
}

/** A layer that is not cached in this job. */
export interface SkippedLayer {
  readonly id: string;
  readonly kind: LayerKind;
  readonly reason: string;
}

export interface LayerPlan {
  readonly layers: readonly PlannedLayer[];
  readonly skipped: readonly SkippedLayer[];
}
