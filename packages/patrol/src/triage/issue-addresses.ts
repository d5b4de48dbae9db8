import { encodedPath, type IssueTextOptions } from '@sar/report';

/**
 * The addresses in issues' texts that a repository's own address decides. The action and the command line write the same ones, so that
 * neither writes anew what the other wrote.
 *
 * @param repository on the web: `https://github.com/owner/repository`
 */
export function issueAddresses(repository: string): Required<Pick<IssueTextOptions, 'commitLink' | 'dashboardUrl'>> {
  return {
    commitLink: ({ path, line }, commit) => `${repository}/blob/${commit}/${encodedPath(path)}${line === undefined ? '' : `#L${line}`}`,
    // Whichever issue it is.
    dashboardUrl: `${repository}/issues?q=is%3Aissue+is%3Aopen+label%3Asar%3Adashboard`,
  };
}
