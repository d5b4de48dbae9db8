import type { ChildProcess } from 'node:child_process';
import { signalCommand } from './signal-command.js';

/** Milliseconds between asking a command to end and ending it. */
const GRACE_MS = 2000;

/**
 * Makes what ends a command with all that it started: it is asked to end, and ended when it does not. Being called again, as for each
 * piece of an output that is too long, does nothing.
 */
export function processEnder(child: ChildProcess, isGroup: boolean): () => void {
  let isEnding = false;
  return () => {
    if (isEnding) return;
    isEnding = true;
    signalCommand(child, isGroup, 'SIGTERM');
    const timer = setTimeout(() => {
      releaseOutput(child, isGroup);
    }, GRACE_MS);
    child.once('close', () => {
      clearTimeout(timer);
      // The command heard; what it started and does not wait for may not have.
      signalCommand(child, isGroup, 'SIGKILL');
    });
  };
}

/** Ends what is left of a command, and its output, which something outside its group may still hold. */
export function releaseOutput(child: ChildProcess, isGroup: boolean): void {
  signalCommand(child, isGroup, 'SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
}
