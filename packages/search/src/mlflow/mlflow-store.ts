import type { Answer } from '@sar/baseline';

/** An experiment that is not deleted. */
export interface MlflowExperiment {
  readonly id: string;
  readonly name: string;
}

export type MlflowStatus = 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED';

/** A run and what was logged for it. */
export interface MlflowRun {
  readonly id: string;
  readonly name: string;
  readonly experimentId: string;
  readonly status: MlflowStatus;
  readonly isDeleted: boolean;
  /** Milliseconds since 1970; undefined where the store has none. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The last value of each metric; NaN and infinite ones as they are. */
  readonly metrics: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, string>;
  /** Number of parameters. */
  readonly params: number;
  /** Number of data sets that are logged as inputs. */
  readonly datasets: number;
}

/** A version of a registered model. */
export interface MlflowModelVersion {
  readonly model: string;
  readonly version: string;
  readonly createdAt: number | undefined;
  readonly runId: string | undefined;
  /** Where its files were taken from, as MLflow wrote it. */
  readonly source: string;
  readonly aliases: readonly string[];
}

/** A list that may end before everything is in it. */
export interface Bounded<T> {
  readonly items: readonly T[];
  readonly cut: boolean;
}

/** Where MLflow keeps runs and models: a tracking server, a SQLite database, or a folder. Every answer is bounded. */
export interface MlflowStore {
  /** What it is, for people: `mlflow.db (SQLite)`. */
  readonly name: string;
  /** Path in the repository; `.` for a server. */
  readonly path: string;
  experiments(): Promise<Answer<Bounded<MlflowExperiment>>>;
  /** The newest runs of an experiment that are not deleted, newest first. */
  runs(experiment: MlflowExperiment, limit: number): Promise<Answer<Bounded<MlflowRun>>>;
  /** The runs of these ids that there are, also deleted ones, in any order. */
  runsById(ids: readonly string[]): Promise<Answer<readonly MlflowRun[]>>;
  /** Parameters of a run with their values, sorted by name, the first MAX_PARAMS. */
  paramsOf(run: MlflowRun): Promise<Answer<Bounded<readonly [name: string, value: string]>>>;
  /** Versions of registered models; only of one model where it is named. */
  modelVersions(model?: string): Promise<Answer<Bounded<MlflowModelVersion>>>;
}

/** Most experiments, and most versions of models, that are read. */
export const MAX_LISTED = 2000;

/** Most parameters of a run that are read with their values. */
export const MAX_PARAMS = 500;

/** What MLflow writes for the stage of a model's version that is deleted (`STAGE_DELETED_INTERNAL`). */
export const DELETED_STAGE = 'Deleted_Internal';
