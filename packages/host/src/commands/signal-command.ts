import type { ChildProcess } from 'node:child_process';

/**
 * Sends a signal to a command and, where it is the leader of a group of processes, to all that it started and that is still in the group.
 * Nothing happens when all of them have ended.
 */
export function signalCommand(child: ChildProcess, isGroup: boolean, how: NodeJS.Signals): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (isGroup) process.kill(-pid, how);
    else child.kill(how);
  } catch {
    // It has ended meanwhile.
  }
}
