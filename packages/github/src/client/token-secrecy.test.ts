import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scriptedServer, type ScriptedAnswer } from './scripted-server.fixture.js';
import { testClient, TOKEN } from './test-client.fixture.js';

const READ = { method: 'GET', path: '/repos/octo/r', label: 'read octo/r' } as const;
const SHOUT = `you sent ${TOKEN}`;

/** A server that tries to have the token printed, in every place that ends up in a message. */
const answers: fc.Arbitrary<ScriptedAnswer> = fc.record({
  status: fc.constantFrom(302, 400, 401, 403, 404, 409, 410, 422, 429, 451, 500, 503),
  headers: fc.dictionary(
    fc.constantFrom('x-accepted-github-permissions', 'x-github-sso', 'retry-after', 'location', 'deprecation', 'link', 'sunset'),
    fc.constantFrom(SHOUT, '5', 'required', `<http://x/${TOKEN}>; rel="deprecation"`, `//${TOKEN}@x/`),
    { noNullPrototype: true },
  ),
  body: fc.constantFrom({ message: SHOUT }, { message: SHOUT, errors: [{ message: SHOUT }, SHOUT] }, SHOUT, { errors: [SHOUT] }),
});

it('shows the token in no answer, error or log, whatever the server sends', async () => {
  let answer: ScriptedAnswer = {};
  await using server = await scriptedServer(() => answer);
  await fc.assert(
    fc.asyncProperty(answers, async (next) => {
      answer = next;
      const lines: string[] = [];
      const client = testClient(server.url, { log: (line) => lines.push(line) });
      const list = client.list({ path: READ.path, label: READ.label, perPage: 30, item: () => undefined });
      const results = await Promise.all([client.request(READ), list, client.graphql({ query: '{a}', label: 'ask' })]);
      expect(results.every(({ ok }) => !ok)).toBe(true);
      expect(inspect([client, results, lines], { depth: 10, showHidden: true, getters: true })).not.toContain(TOKEN);
    }),
    { numRuns: 30 },
  );
});

it('shows the token in no message of a connection', async () => {
  const fetch = async (): Promise<never> => {
    throw new TypeError('fetch failed', { cause: new Error(`bad header Bearer ${TOKEN}`) });
  };
  const result = await testClient('https://api.github.com', { fetch }).request(READ);
  expect(result).toMatchObject({ ok: false, failure: { reason: 'unreachable', detail: expect.stringContaining('Bearer ***') } });
  expect(inspect(result)).not.toContain(TOKEN);
});
