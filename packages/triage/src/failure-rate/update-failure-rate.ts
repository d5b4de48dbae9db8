import {
  attempt,
  governedLayers,
  isRateDue,
  known,
  type TriageAct,
  type VariableReader,
  type VariablesSettings,
  type VariableTarget,
  type VariableWriter,
} from '@sar/baseline';

export interface FailureRateInput {
  /** `<percent>:<state>`; see failureRateFrom. */
  readonly rate: string;
  /** `ci.variables.failure-rate` of the baseline. */
  readonly name: string;
  readonly registry: VariablesSettings['registry'];
  /** `owner/repository`. */
  readonly repository: string;
  /** Now, ISO 8601. */
  readonly at: string;
}

/** The writer asks about a halt by itself; see `halted`. */
export interface FailureRatePorts {
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
}

/**
 * Writes the failure rate of CI into its variable, unless it was written there not long ago or the registry reserves the name for people.
 */
export async function updateFailureRate(
  { rate, name, registry, repository, at }: FailureRateInput,
  { reader, writer }: FailureRatePorts,
  { dryRun }: { readonly dryRun: boolean },
): Promise<TriageAct> {
  const act = (outcome: TriageAct['outcome'], detail: string): TriageAct => ({ what: 'variable', outcome, detail: `${name}: ${detail}` });
  if (governedLayers(registry, name).length > 0) return act('not-possible', 'the registry reserves it for people (`human-governance`)');
  if (reader === undefined || writer === undefined)
    return act('not-possible', 'no token was given that may write variables (`variables-token`)');
  const [owner = '', repo = ''] = repository.split('/');
  const target: VariableTarget = { scope: 'repo', owner, repo };
  const current = await attempt(async () => reader.get(target, name));
  if (!current.known) return act('not-possible', current.detail);
  if (current.value?.value === rate && !isRateDue(current.value.updatedAt, at)) return act('unchanged', `it holds ${rate} already`);
  const exists = current.value !== undefined;
  if (dryRun) return act('would-do', `would be ${exists ? 'updated' : 'created'}: ${rate}`);
  const written = await attempt(async () => known(await writer.set(target, name, rate, exists)));
  if (!written.known) return act('not-possible', written.detail);
  const { value: result } = written;
  if (result.outcome === 'refused' || result.outcome === 'failed') return act('not-possible', result.detail);
  return act('done', `${result.outcome}: ${rate}`);
}
