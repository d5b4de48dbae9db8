import type { Answer, CodeScanningAlert, DependabotAlert } from '@sar/baseline';
import { readCodeScanningAlert } from './read-code-scanning-alert.js';
import { readDependabotAlert } from './read-dependabot-alert.js';
import { readWhole, type NotThere, type RepositoryReader } from './repository-reader.js';

/** More than this many open alerts are a list that nobody works through; it stays unknown. */
const MOST_ALERTS = 5000;

const DEPENDABOT_OFF: readonly NotThere[] = [
  {
    says: /alerts are disabled|alerts are not available/i,
    detail: 'Dependabot alerts are switched off. Switch them on in the settings, under "Advanced Security"',
  },
  { says: /archived repositor/i, detail: 'GitHub has no Dependabot alerts of archived repositories' },
];

/** GitHub's words where code scanning has nothing to say. */
export const SCANNING_OFF: readonly NotThere[] = [
  {
    says: /code scanning is not enabled|advanced security must be enabled|code security must be enabled/i,
    detail:
      'code scanning is switched off. Switch it on in the settings, under "Advanced Security"; a private repository needs GitHub Code Security',
  },
  {
    says: /no analysis found/i,
    detail: 'no analysis was ever uploaded. Let a workflow upload SARIF with github/codeql-action/upload-sarif',
  },
];

/** Open Dependabot alerts; the list is paged by a cursor. */
export async function readDependabotAlerts(reader: RepositoryReader): Promise<Answer<readonly DependabotAlert[]>> {
  const request = reader.request('dependabot/alerts', 'the open Dependabot alerts', 'vulnerability_alerts=read', {
    query: { state: 'open' },
  });
  const identity = ({ number }: DependabotAlert): string => String(number);
  return readWhole(reader.client, { ...request, most: MOST_ALERTS, identity, item: readDependabotAlert }, DEPENDABOT_OFF);
}

/** Open code-scanning alerts of the default branch, oldest first, so that a new one does not shift the pages. */
export async function readCodeScanningAlerts(reader: RepositoryReader): Promise<Answer<readonly CodeScanningAlert[]>> {
  return readScanningAlerts(reader, undefined);
}

/** The same of another reference, `refs/pull/7/merge` or `refs/heads/main`; without one, of the default branch. */
export async function readScanningAlerts(reader: RepositoryReader, ref: string | undefined): Promise<Answer<readonly CodeScanningAlert[]>> {
  const request = reader.request('code-scanning/alerts', 'the open code-scanning alerts', 'security_events=read', {
    query: { state: 'open', sort: 'created', direction: 'asc', ...(ref !== undefined && { ref }) },
  });
  const identity = ({ number }: CodeScanningAlert): string => String(number);
  return readWhole(reader.client, { ...request, most: MOST_ALERTS, identity, item: readCodeScanningAlert }, SCANNING_OFF);
}
