import type { GitHubServer, GitHubServerOptions } from './github-server.js';

export type { GitHubServer, GitHubServerOptions } from './github-server.js';

/**
 * Starts a GitHub on loopback.
 *
 * @throws Error when the seed is wrong or the port is taken
 */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  // Validators and GraphQL take half a second to load, which tests that need no server need not wait for.
  const { runGitHubServer } = await import('./run-github-server.js');
  return runGitHubServer(options);
}
