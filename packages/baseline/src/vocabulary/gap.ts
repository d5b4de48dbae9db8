import type { Layer, Severity } from './severity.js';

export const GAP_STATUSES = ['open', 'in-progress', 'resolved', 'ok'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

/**
 * When work on a gap is planned: from a day, or after other gaps (their ids), to a day or for a number of days. Days are `YYYY-MM-DD`, in
 * UTC; `to` is the first day on which nothing is left to do.
 */
export interface GapSchedule {
  /** Name of its bar in the roadmap; without it, the gap's own words. */
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
  readonly after?: readonly string[];
}

/** A finding that a gap was proposed from, with what it takes to judge later whether it is gone. */
export interface GapFinding {
  /** Fingerprint. */
  readonly id: string;
  readonly sensor: string;
  readonly rule: string;
  readonly path: string;
}

/** An entry of the gap registry: one file. All text is untrusted. */
export interface Gap {
  /** `SAR-G01`. */
  readonly id: string;
  readonly gap: string;
  readonly layer: Layer;
  /** Undefined for what is watched and well (`ok`). */
  readonly severity?: Severity;
  readonly status: GapStatus;
  /** `@user`, or a word such as `future`. */
  readonly owner?: string;
  /** Id of a playbook, or words such as `new design`. */
  readonly playbook?: string;
  readonly note?: string;
  readonly resolved?: { readonly at?: string; readonly by?: string; readonly evidence?: string };
  /** Name of an area of `gaps.impact-scores`. */
  readonly area?: string;
  /** 1 to 10; wins over that of the area. */
  readonly impactScore?: number;
  /** The findings that the gap was proposed from: when all are gone, its resolution is proposed. */
  readonly findings?: readonly GapFinding[];
  readonly schedule?: GapSchedule;
}

/** A bar of the roadmap. */
export interface RoadmapBar {
  /** Short id: `g01`, `m1`. */
  readonly id: string;
  readonly name: string;
  readonly status?: 'done' | 'active' | 'critical';
  readonly isMilestone: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
  /** Short ids of the bars that it waits for. */
  readonly after: readonly string[];
}

/** The gaps over time, by severity, milestones last. */
export interface Roadmap {
  readonly sections: readonly { readonly name: string; readonly bars: readonly RoadmapBar[] }[];
}
