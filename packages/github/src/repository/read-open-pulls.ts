import type { Answer } from '@sar/baseline';
import { readId } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import { readWhole, type RepositoryReader } from './repository-reader.js';

/** Twenty pages: more than all but a handful of repositories have. */
const MOST_PULLS = 2000;

/** Numbers of the open pull requests, oldest first, so that a new one does not shift the pages. */
export async function readOpenPulls(reader: RepositoryReader): Promise<Answer<readonly number[]>> {
  return readWhole(reader.client, {
    ...reader.request('pulls', 'the open pull requests', 'pull_requests=read', {
      query: { state: 'open', sort: 'created', direction: 'asc' },
    }),
    most: MOST_PULLS,
    identity: String,
    item: (value) => readId(asRecord(value)?.['number']),
  });
}
