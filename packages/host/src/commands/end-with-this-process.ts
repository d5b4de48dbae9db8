import type { ChildProcess } from 'node:child_process';
import { signalCommand } from './signal-command.js';

/** What a terminal, a runner that cancels a job, and a closed connection end this process with. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What runs now, and whether it leads a group. One listener serves all: more than ten of an event are warned of. */
const running = new Map<ChildProcess, boolean>();

/**
 * Passes on what ends this process to a command while it runs: in a group of its own it hears nothing of an interrupt at the terminal, and
 * would go on alone.
 *
 * @returns stops passing on
 */
export function endWithThisProcess(child: ChildProcess, isGroup: boolean): () => void {
  if (running.size === 0) for (const signal of ENDING) process.on(signal, passOn);
  running.set(child, isGroup);
  return () => {
    if (running.delete(child) && running.size === 0) stopListening();
  };
}

function passOn(how: NodeJS.Signals): void {
  for (const [child, isGroup] of running) signalCommand(child, isGroup, 'SIGKILL');
  running.clear();
  stopListening();
  // As it would have been without this listener, where there is no other.
  if (process.listenerCount(how) === 0) process.kill(process.pid, how);
}

function stopListening(): void {
  for (const signal of ENDING) process.removeListener(signal, passOn);
}
