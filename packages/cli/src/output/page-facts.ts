import { basename } from 'node:path';
import type { PageFacts } from '@sar/patrol';
import { encodedPath } from '@sar/report';
import type { RepositoryName } from '../live/repository-option.js';
import { ruleLink } from '../rule-link.js';

/**
 * Heading and links of a page.
 *
 * @param root the checkout
 * @param origin the repository on github.com that the checkout is of
 * @param commit the commit that links to files point at; without it there are none
 */
export function pageFacts(
  command: string,
  root: string,
  origin: RepositoryName | undefined,
  commit: string | undefined,
): Pick<PageFacts, 'title' | 'command' | 'ruleLink' | 'placeLink'> {
  const name = origin === undefined ? undefined : `${origin.owner}/${origin.repo}`;
  return {
    title: name ?? basename(root),
    command,
    ruleLink,
    ...(name !== undefined &&
      commit !== undefined && {
        placeLink: ({ path, line }) =>
          `https://github.com/${name}/blob/${commit}/${encodedPath(path)}${line === undefined ? '' : `#L${line}`}`,
      }),
  };
}
