import type { GateLine, GateVerdict } from '@sar/baseline';
import type { GateCheckEntry } from '../checks/gate-checks.js';
import type { GatePorts } from '../gate-ports.js';
import { verdictOf } from '../verdict/verdict-of.js';
import type { GateOptions } from './gate-options.js';
import { runCheck } from './run-check.js';

/** Runs the checks, at most `concurrency` at once, and gives their verdict. The order of the lines is that of the checks. */
export async function runGate(checks: readonly GateCheckEntry[], ports: GatePorts, options: GateOptions): Promise<GateVerdict> {
  return verdictOf(await runChecks(checks, ports, options), options.onUnknown);
}

/**
 * The lines of the checks alone, for a verdict that holds more; see {@link runGate}. Checks without commands are judged first: what a program of
 * the change writes or takes away while they read would make their verdict one of the moment, or of its choice.
 */
export async function runChecks(
  checks: readonly GateCheckEntry[],
  ports: GatePorts,
  { concurrency, failFast, degradedPercent }: Omit<GateOptions, 'onUnknown'>,
): Promise<readonly GateLine[]> {
  const stop = new AbortController();
  const lines = new Map<string, GateLine>();
  await judgeAll(checks.filter((check) => !hasCommands(check)));
  await judgeAll(checks.filter(hasCommands));
  return checks.flatMap(({ id }) => lines.get(id) ?? []);

  async function judgeAll(some: readonly GateCheckEntry[]): Promise<void> {
    const waiting = some.values();
    await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, some.length)) }, async () => work(waiting)));
  }

  async function work(waiting: Iterable<GateCheckEntry>): Promise<void> {
    for (const check of waiting) {
      const line = await runCheck(check, { ports, degradedPercent, stop: stop.signal });
      lines.set(line.id, line);
      if (failFast && line.required && line.outcome === 'fail' && !stop.signal.aborted) stop.abort(line.id);
    }
  }
}

function hasCommands({ settings }: GateCheckEntry): boolean {
  return settings.commands !== undefined;
}
