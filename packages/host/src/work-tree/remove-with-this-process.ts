import { rmSync } from 'node:fs';

/** What a terminal and a runner that cancels a job end this process with. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Removes a folder when this process ends.
 *
 * @returns removes it now; called again, it does nothing
 */
export function removeWithThisProcess(folder: string): () => void {
  const remove = () => {
    process.removeListener('exit', remove);
    for (const signal of ENDING) process.removeListener(signal, end);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const end = (how: NodeJS.Signals) => {
    remove();
    // As it would have been without this listener, once the last one is gone.
    if (process.listenerCount(how) === 0) process.kill(process.pid, how);
  };
  process.once('exit', remove);
  for (const signal of ENDING) process.on(signal, end);
  return remove;
}
