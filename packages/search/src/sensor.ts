import type { Baseline, CiHistory, Condition, FailurePattern, Impact, Layer, LiveVariables, Reading } from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { VarsContext } from './l3/variable-audit/vars-context.js';

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
  readonly repository: RepositoryWorkflows;
  readonly baseline: Baseline;
  /** The day (UTC, `YYYY-MM-DD`) that dated knowledge is judged by. */
  readonly asOf: string;
  /** When set, only these workflow and action files are judged. */
  readonly onlyPaths?: ReadonlySet<string>;
  /** User or organisation that the repository belongs to on GitHub, when it is known. */
  readonly repositoryOwner?: string;
  /** Now, ISO 8601, for ages; without it, the beginning of `asOf` in UTC. */
  readonly now?: string;
  /** Reads variables and secrets from GitHub; without a token there is none. */
  readonly live?: LiveVariables;
  /** Reads what CI did; without a token there is none. */
  readonly history?: CiHistory;
  /** When a workflow file last changed, ISO 8601; undefined where that is not known, as in a shallow checkout. */
  readonly changedAt?: (path: string) => string | undefined;
  /** Failure patterns of the repository's own, read from the files that the baseline names. */
  readonly ownPatterns?: readonly FailurePattern[];
  /** The variables that the running job sees. */
  readonly varsContext?: VarsContext;
}

/** Looks for one kind of deviation. Pure: it reads through the ports it is given and never writes. */
export interface Sensor {
  readonly id: string;
  readonly layer: Layer;
  readonly title: string;
  readonly rules: readonly Rule[];
  /** True when it cannot answer without the network. */
  readonly needsNetwork?: boolean;
  read(input: SensorInput): Reading | Promise<Reading>;
}
