import { INTERPRETER_SCRIPT, readInterpreter, type Interpreter } from '@sar/cache-layers';
import { commandRunner } from '@sar/host';
import type { Surroundings } from './surroundings.js';

const TIME_LIMIT_MS = 30_000;
const MAX_BYTES = 65_536;

type Place = Pick<Surroundings, 'machine' | 'environment'>;

/**
 * What a Python interpreter says of itself; undefined when it does not start or says something else. It runs isolated (`-I`): no module of
 * the checkout and no variable of Python's takes part.
 */
export async function probeInterpreter({ machine, environment }: Place, program: string): Promise<Interpreter | undefined> {
  const answer = await commandRunner(machine.workspace, environment).run([program, '-I', '-c', INTERPRETER_SCRIPT], {
    maxBytes: MAX_BYTES,
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  return answer.known && answer.value.exitCode === 0 ? readInterpreter(answer.value.stdout) : undefined;
}

/** The interpreter on the PATH, by the name that actions/setup-python gives it first. */
export async function interpreterOnPath(place: Place): Promise<Interpreter | undefined> {
  return (await probeInterpreter(place, 'python')) ?? probeInterpreter(place, 'python3');
}
