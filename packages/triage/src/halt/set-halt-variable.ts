import { attempt, known, type TriageAct, type VariableReader, type VariableTarget, type VariableWriter } from '@sar/baseline';

/** The variable that stops what else acts by itself, and the one value that is ever written into it: `halt.variable` of the baseline. */
export interface HaltVariable {
  readonly name: string;
  readonly value: string;
}

/** What the variable is read and written through; a token that may write variables has both. */
export interface HaltVariablePorts {
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
}

const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/i;
/** A value on one line, that is not empty. */
const VALUE = /^[^\u0000-\u001f\u007f]{1,1000}$/;

/**
 * Sets the halt variable to its halting value, unless it has it already. This is the one automated write on a variable that the registry
 * reserves for people (`human-governance`), and it goes one way: no other value, no other variable, no deletion, never back.
 *
 * @param repository `owner/repository`
 */
export async function setHaltVariable(
  repository: string,
  { name, value }: HaltVariable,
  { reader, writer }: HaltVariablePorts,
  dryRun: boolean,
): Promise<TriageAct> {
  const act = (outcome: TriageAct['outcome'], detail: string): TriageAct => ({ what: 'variable', outcome, detail: `${name}: ${detail}` });
  if (!NAME.test(name) || !VALUE.test(value))
    return { ...act('not-possible', ''), detail: '`halt.variable` of the baseline names no variable that can be set' };
  if (reader === undefined || writer === undefined) {
    return act('not-possible', 'it is not set to its halting value, since no token was given that may write variables (`variables-token`)');
  }
  const [owner = '', repo = ''] = repository.split('/');
  const target: VariableTarget = { scope: 'repo', owner, repo };
  const current = await attempt(async () => reader.get(target, name));
  if (!current.known) return act('not-possible', `it is not set to its halting value: ${current.detail}`);
  if (current.value?.value === value) return act('unchanged', 'it has its halting value already');
  const exists = current.value !== undefined;
  if (dryRun) return act('would-do', `would be ${exists ? 'set' : 'created with'} ${exists ? 'to ' : ''}its halting value`);
  const written = await attempt(async () => known(await writer.set(target, name, value, exists)));
  if (!written.known) return act('not-possible', `it is not set to its halting value: ${written.detail}`);
  const { value: result } = written;
  if (result.outcome === 'refused' || result.outcome === 'failed')
    return act('not-possible', `it is not set to its halting value: ${result.detail}`);
  return act('done', `${result.outcome} with its halting value; only a person sets it back`);
}
