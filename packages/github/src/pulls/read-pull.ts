import type { PullRequest } from '@sar/baseline';
import { allRead, readId, readSha, readText, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import { GHOST, readLogin } from '../issues/read-issue.js';

/** A pull request of an answer; undefined when it has another shape. */
export function readPull(value: unknown): PullRequest | undefined {
  const pull = asRecord(value) ?? {};
  const head = asRecord(pull['head']) ?? {};
  const base = asRecord(pull['base']) ?? {};
  const headRepository = readText(asRecord(head['repo'])?.['full_name']);
  const always = allRead<Omit<PullRequest, 'headRepository'>>({
    number: readId(pull['number']),
    nodeId: readText(pull['node_id']),
    url: readWebAddress(pull['html_url']),
    state: stateOf(pull),
    isDraft: typeof pull['draft'] === 'boolean' ? pull['draft'] : false,
    author: asRecord(pull['user']) === undefined ? GHOST : readLogin(pull['user']),
    headSha: readSha(head['sha']),
    baseBranch: readText(base['ref']),
    baseSha: readSha(base['sha']),
  });
  return always === undefined ? undefined : { ...always, headRepository };
}

function stateOf({ state, merged }: Readonly<Record<string, unknown>>): PullRequest['state'] | undefined {
  if (state !== 'open' && state !== 'closed') return undefined;
  return merged === true ? 'merged' : state;
}
