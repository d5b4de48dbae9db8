import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it } from 'vitest';
import { repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';
import { FILES } from './live-setting.fixture.js';
import { publishedDocument } from './published-document.fixture.js';
import { withheldFromRun } from './withheld-from-run.js';

const OWN = 'octo-org/octo-repo';

/** The environment of a job for an event with this payload; without one, of a job whose payload is not there. */
function job(event: string, payload?: string): Record<string, string> {
  const path = join(temporaryFolder('sar-event').path, 'event.json');
  if (payload !== undefined) writeFileSync(path, payload);
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: OWN, GITHUB_EVENT_PATH: path };
}

const from = (repository: string): string => JSON.stringify({ pull_request: { head: { repo: { full_name: repository } } } });

it.each<[string, Record<string, string>, RegExp | undefined]>([
  ['a machine of one’s own', {}, undefined],
  ['a push', job('push', '{}'), undefined],
  ['a pull request of a branch', job('pull_request', from('Octo-Org/octo-repo')), undefined],
  ['a pull request of a fork', job('pull_request', from('mona/octo-repo')), /of a fork/],
  ['a review of one', job('pull_request_review', from('mona/octo-repo')), /of a fork/],
  ['the privileged event, which has variables', job('pull_request_target', from('mona/octo-repo')), undefined],
  ['a fork that was deleted', job('pull_request', '{"pull_request":{"head":{"repo":null}}}'), /may be of a fork/],
  ['a payload that is no JSON', job('pull_request', '{'), /may be of a fork/],
  ['no payload', job('pull_request'), /may be of a fork/],
])('%s', (_what, environment, why) => {
  const found = withheldFromRun({ environment });
  if (why === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(why);
});

it('a variable that the run for a fork does not see is unknown, never absent', async () => {
  const { root } = repositoryFor(FILES);
  const words = ['variables', 'check', '--vars-context', '-', '--format', 'json', '--fail-on-absent'];
  const check = async (repository: string) => {
    const io = { environment: job('pull_request', from(repository)), readInput: () => '{}' };
    const { out } = await sarIn(root, words, io);
    const { results } = publishedDocument<{ results: readonly { name: string; status: string }[] }>('variable-audit', out);
    return results.find(({ name }) => name === 'LOG_LEVEL')?.status;
  };
  expect(await check('mona/octo-repo')).toBe('unknown');
  expect(await check(OWN)).toBe('absent');
});
