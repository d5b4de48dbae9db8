import type {
  CiState,
  DispatchTarget,
  Dispatcher,
  FailureRate,
  HaltSwitch,
  IssueBoard,
  VariableReader,
  VariableWriter,
} from '@sar/baseline';
import type { IntentPolicy } from '../policy/intent-policy.js';
import type { RenderHealth } from './alert-body.js';
import type { GateVerdict } from './next-memory.js';

/** What can be acted through; what is not given cannot be done, which the report says. */
export interface CiActPorts {
  readonly board?: IssueBoard;
  readonly dispatcher?: Dispatcher;
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
  /** Without it nothing is halted. */
  readonly halt?: HaltSwitch;
}

/** What is to be done. */
export interface CiActOptions {
  /** Reads and writes nothing, and reports what a run would do. */
  readonly dryRun: boolean;
  readonly alertIssue: boolean;
  readonly updateVariables: boolean;
  /** What is started for causes with a known fix; without it nothing is. */
  readonly dispatch?: DispatchTarget;
  /** Login that the board's token writes as: with it, what other apps wrote is not taken for SAR's own. */
  readonly author?: string;
  /** `@user` or `@organisation/team`: the baseline's `owner`. */
  readonly owner?: string;
  /** `ci.variables` of the baseline. */
  readonly names: { readonly 'failure-rate': string; readonly 'last-green': string };
  /** `variables.registry` of the baseline: what it reserves for people is not written. */
  readonly registry: IntentPolicy['registry'];
  /** `ci.halt-at-critical`. */
  readonly haltAtCritical: boolean;
  /** The newest verdict of the gate, when there is one; it counts over a patch that is older. */
  readonly gate?: GateVerdict;
  readonly render: RenderHealth;
  /** Text of the failure-rate variable; undefined for a rate that is not written. */
  readonly rateText: (rate: FailureRate, state: CiState) => string | undefined;
}
