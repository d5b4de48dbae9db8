import type { Impact, Layer } from './severity.js';

/** How an artefact differs from its intended state. */
export const CONDITIONS = ['drifted', 'broken', 'missing', 'misaligned', 'stale'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a signal can be about. */
export const ARTEFACT_KINDS = [
  'workflow',
  'job',
  'step',
  'action',
  'file',
  'waiver',
  'suppression',
  'variable',
  'secret',
  'package',
  'test',
  'check',
  'runner',
  'cache',
  'run',
  'model',
  'dataset',
  'checkpoint',
  'index',
  'database',
  'pattern',
  'edge',
  'context',
] as const;

/** The thing a signal is about. Lines and columns are 1-based; `path` is relative to the repository's root, with `/`. */
export interface Artefact {
  readonly kind: (typeof ARTEFACT_KINDS)[number];
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  /** Id of the job in its workflow. */
  readonly job?: string;
  /** What people call the step: its name, or its `uses`, or the first line of its script. */
  readonly step?: string;
  /** The chain of calls from the job to the place, outermost first, e.g. `./.github/actions/setup`. */
  readonly via?: readonly string[];
  readonly name?: string;
  readonly url?: string;
}

/** One fact that led to a signal: a place and what was read there. */
export interface Evidence {
  readonly path: string;
  readonly line?: number;
  readonly text: string;
}

/** Replaces the characters `[start, end)` (UTF-16 offsets) of a file by `text`. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mechanical remedy: safe to apply as it is. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One observed deviation from the intended state. Made by a sensor; see `fingerprint` for `id`. */
export interface Signal {
  readonly id: string;
  readonly sensor: string;
  readonly rule: string;
  readonly layer: Layer;
  readonly condition: Condition;
  readonly impact: Impact;
  readonly artefact: Artefact;
  /** Package ecosystem where the rule is about one, e.g. `npm`. */
  readonly ecosystem?: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly evidence: readonly Evidence[];
  /** How to mend it, in one or two sentences. */
  readonly help: string;
  readonly playbook?: string;
  readonly fix?: Fix;
  /** Shown only under `--pedantic`. */
  readonly pedantic?: boolean;
}
