import type { ChildProcess } from 'node:child_process';
import { signalCommand } from './signal-command.js';

/** What a terminal, a runner that cancels a job, and a closed connection end this process with. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Passes on what ends this process to a command while it runs: in a group of its own it hears nothing of an interrupt at the terminal, and
 * would go on alone.
 *
 * @returns stops passing on
 */
export function endWithThisProcess(child: ChildProcess, isGroup: boolean): () => void {
  const passOn = (how: NodeJS.Signals) => {
    signalCommand(child, isGroup, 'SIGKILL');
    forget();
    // As it would have been without this listener, once the last one is gone.
    if (process.listenerCount(how) === 0) process.kill(process.pid, how);
  };
  const forget = () => {
    for (const signal of ENDING) process.removeListener(signal, passOn);
  };
  for (const signal of ENDING) process.on(signal, passOn);
  return forget;
}
