import type {
  Baseline,
  CiHistory,
  CommandRunner,
  Condition,
  FailurePattern,
  HttpReader,
  Impact,
  Layer,
  LiveRepository,
  LiveVariables,
  MissingMemory,
  Reading,
  Revisions,
  Tree,
  UnknownReason,
  WorkFiles,
} from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { VarsContext } from './l3/variable-audit/vars-context.js';
import type { Pace } from './pace.js';

/** What a rule is about, for tables, help texts and SARIF. The page `docs/rules/<sensor>/<id>.md` tells the rest. */
export interface Rule {
  readonly id: string;
  readonly sensor: string;
  readonly condition: Condition;
  readonly impact: Impact;
  /** One line: when it fires. */
  readonly summary: string;
  /** One or two sentences: how to mend what it finds. */
  readonly help: string;
}

/** What every sensor is given. */
export interface SensorInput {
  /** What git tracks, as text. */
  readonly tree: Tree;
  /** The same checkout's files, tracked or not: reports, data, databases. */
  readonly files: WorkFiles;
  /** The workflow and action files, parsed. */
  readonly repository: RepositoryWorkflows;
  readonly baseline: Baseline;
  /** Gives way to the other sensors and ends what takes too long. */
  readonly pace: Pace;
  /** The day (UTC, `YYYY-MM-DD`) that dated knowledge is judged by. */
  readonly asOf: string;
  /** When set, only these files are judged. */
  readonly onlyPaths?: ReadonlySet<string>;
  /** User or organisation that the repository belongs to on GitHub, when it is known. */
  readonly repositoryOwner?: string;
  /** Branch that is checked out, when it is known. */
  readonly branch?: string;
  /** Now, ISO 8601, for ages; without it, the beginning of `asOf` in UTC. */
  readonly now?: string;
  /** What git knows of the files; undefined where there is no git. */
  readonly revisions?: Revisions;
  /** Runs the commands that the baseline declares; undefined unless the user allowed it. */
  readonly commands?: CommandRunner;
  /** Reads from services that the baseline names; undefined when the run is offline. */
  readonly http?: HttpReader;
  /** Reads variables and secrets from GitHub; without a token there is none. */
  readonly live?: LiveVariables;
  /** Reads alerts, runners, caches and required checks from GitHub; without a token there is none. */
  readonly github?: LiveRepository;
  /** Reads what CI did; without a token there is none. */
  readonly history?: CiHistory;
  /** When a workflow file last changed, ISO 8601; undefined where that is not known, as in a shallow checkout. */
  readonly changedAt?: (path: string) => string | undefined;
  /** Failure patterns of the repository's own, read from the files that the baseline names. */
  readonly ownPatterns?: readonly FailurePattern[];
  /** Databases of agent memory that were looked for at their declared homes, by their paths, and that the checkout did not get. */
  readonly missingMemories?: ReadonlyMap<string, MissingMemory>;
  /** The variables that the running job sees. */
  readonly varsContext?: VarsContext;
}

/** Whether a sensor can answer here: what it would read, or why it cannot. */
export type Readiness = (
  | { readonly ready: true; readonly by: string }
  | { readonly ready: false; readonly reason: UnknownReason; readonly detail: string }
) & {
  /**
   * Set where there is nothing here that it could judge, nothing is declared for it, and nobody else could be asked: who leaves it out misses
   * nothing.
   */
  readonly empty?: true;
};

/** Looks for one kind of deviation. Pure: it reads through the ports it is given and never writes. */
export interface Sensor {
  readonly id: string;
  readonly layer: Layer;
  readonly title: string;
  /** What it reads, for `sar search --list`: a few words, such as `a coverage report, or a command that prints one`. */
  readonly needs: string;
  readonly rules: readonly Rule[];
  /** True when it cannot answer without the network. */
  readonly needsNetwork?: boolean;
  /** Whether it can answer here, without opening more than it has to and without asking anybody; without it, it always can. */
  ready?(input: SensorInput): Readiness | Promise<Readiness>;
  read(input: SensorInput): Reading | Promise<Reading>;
}
