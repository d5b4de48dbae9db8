import type { Answer } from './answer.js';

/** An annotation of a check run: a line of a file, and what is wrong with it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** A check run that is concluded. */
export interface CheckRunDraft {
  /** What the rules of a branch call it. */
  readonly name: string;
  /** Full id of the commit. */
  readonly commit: string;
  /** The same for each try on the same commit: a check run of this id is updated, not doubled. */
  readonly externalId: string;
  /** The run and its attempt, without blanks. Of one attempt, the worst conclusion stays: the jobs of a matrix publish one check run. */
  readonly run: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A check run that is there. */
export interface PublishedCheckRun {
  readonly url: string;
  readonly stays: boolean;
}

/** Writes check runs. Takes `checks: write`, which only a token of an app or of a workflow has. */
export interface CheckRuns {
  /**
   * Publishes it, annotations fifty at a time.
   *
   * @returns `stays`: it is a failure, which the same attempt published before, and was left so
   */
  publish(draft: CheckRunDraft): Promise<Answer<PublishedCheckRun>>;
}
