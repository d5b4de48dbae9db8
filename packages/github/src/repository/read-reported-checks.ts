import { known, type Answer, type ReportedCheck } from '@sar/baseline';
import { readCutText, readId } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import type { BranchFacts } from './read-branch.js';
import { readWhole, type RepositoryReader } from './repository-reader.js';

/** Longer names are cut. */
const MOST_NAME = 500;
/** GitHub lists the check runs of the newest 1,000 suites of a commit. */
const MOST_CHECKS = 5000;

/** The checks and statuses on a branch's newest commit, each name and App once. Both lists must be known. */
export async function readReportedChecks(reader: RepositoryReader, facts: Answer<BranchFacts>): Promise<Answer<readonly ReportedCheck[]>> {
  if (!facts.known) return facts;
  const parameters = { ref: facts.value.sha };
  const runs = await readWhole(reader.client, {
    ...reader.request('commits/{ref}/check-runs', 'the check runs on the newest commit', 'checks=read', {
      parameters,
      query: { filter: 'latest' },
    }),
    key: 'check_runs',
    most: MOST_CHECKS,
    item: (value) => {
      const run = asRecord(value);
      const name = readCutText(run?.['name'], MOST_NAME);
      return name === undefined ? undefined : { name, integrationId: readId(asRecord(run?.['app'])?.['id']) };
    },
  });
  if (!runs.known) return runs;
  const statuses = await readWhole(reader.client, {
    ...reader.request('commits/{ref}/status', 'the statuses on the newest commit', 'statuses=read', { parameters }),
    key: 'statuses',
    most: MOST_CHECKS,
    item: (value) => {
      const name = readCutText(asRecord(value)?.['context'], MOST_NAME);
      return name === undefined ? undefined : { name, integrationId: undefined };
    },
  });
  if (!statuses.known) return statuses;
  const all: readonly ReportedCheck[] = [...runs.value, ...statuses.value];
  return known([...new Map(all.map((check) => [JSON.stringify([check.name, check.integrationId]), check])).values()]);
}
