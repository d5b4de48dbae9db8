import type { StorageLayer } from '@sar/baseline';

/** Something that a repository has, with how often and where first. */
export interface Sighting {
  readonly name: string;
  readonly count: number;
  /** The first of its files, by name. */
  readonly path: string;
}

/** A workflow and what its steps do, as far as their commands and actions tell. */
export interface WorkflowFact {
  readonly path: string;
  readonly tasks: readonly string[];
}

/** A variable or secret that workflows refer to and that somebody has to configure. */
export interface ReferencedEntry {
  readonly layer: StorageLayer;
  /** Of the layers of environments. */
  readonly environment?: string;
  readonly name: string;
  /** False where its absence is intended, and where the workflows do not tell which layer it is in. */
  readonly required: boolean;
  /** In words where it is used. */
  readonly purpose: string;
}

/** An artefact of models, data or agent memory. */
export interface ArtefactFact {
  /** What it is: `embedding index`. */
  readonly kind: string;
  readonly path: string;
  /** Key of the baseline that declares it; undefined where nothing needs to be declared, or SAR cannot tell what. */
  readonly declaredIn?: string;
  /** What a person has to declare, where SAR cannot tell. */
  readonly remedy?: string;
}

/** A workflow that calls a shipped watchdog. */
export interface CallerFact {
  /** Id of the watchdog. */
  readonly watchdog: string;
  readonly path: string;
}

/** What `sar init` found in a repository. */
export interface RepositoryFacts {
  readonly defaultBranch: string;
  readonly languages: readonly Sighting[];
  readonly managers: readonly Sighting[];
  readonly workflows: readonly WorkflowFact[];
  readonly entries: readonly ReferencedEntry[];
  readonly artefacts: readonly ArtefactFact[];
  readonly callers: readonly CallerFact[];
  /** Path of the baseline that is there. */
  readonly baseline?: string;
  /** Who owns the repository, and how that is known. */
  readonly owner?: { readonly name: string; readonly from: string };
}

/** A file that would be written. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

/** What is left as it is. */
export interface KeptFile {
  readonly path: string;
  readonly why: string;
  /** True for what keeps a watchdog that is wanted from being set up. */
  readonly isInTheWay?: true;
}

/** What `sar init` would do, or did. */
export interface InitPlan {
  readonly facts: RepositoryFacts;
  readonly files: readonly PlannedFile[];
  readonly kept: readonly KeptFile[];
  /** What is not set up, or not as well as it could be, and why. */
  readonly notes: readonly string[];
  /** What a person has to do next, in order. */
  readonly next: readonly string[];
}
