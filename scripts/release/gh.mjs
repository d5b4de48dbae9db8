import { spawnSync } from 'node:child_process';

/**
 * Runs GitHub's command line with its token from the environment (GH_TOKEN, GH_REPO); no shell.
 *
 * @returns what it printed, or undefined where GitHub says that the thing is not there
 * @throws Error for every other failure
 */
export function gh(given, input) {
  const { status, stdout, stderr, error } = spawnSync('gh', given, {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    ...(input !== undefined && { input }),
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  if (/\bHTTP 404\b|release not found|Not Found/.test(stderr)) return undefined;
  throw new Error(`gh ${given.slice(0, 2).join(' ')} ended with exit code ${status}: ${stderr.trim()}`);
}
