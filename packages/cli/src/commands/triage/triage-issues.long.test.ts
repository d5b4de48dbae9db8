import { addRepository, addToken, createWorld, issuesOf, pushCommits, startGitHubServer, type GitHubServer } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { EXAMPLE, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const NAME = 'octo-org/octo-repo';
const TOKEN = 'github_pat_that_nobody_may_see';

let server: GitHubServer;
beforeAll(async () => void (server = await startGitHubServer()));
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

/** A checkout with signals of one sensor, whose default branch is on GitHub, and a person's token for it. */
async function opened(
  permissions: Readonly<Record<string, 'read' | 'write'>> = { contents: 'write', issues: 'write', pull_requests: 'write' },
) {
  const checkout = repositoryFor(EXAMPLE);
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  addToken(world, TOKEN, { kind: 'person', login: 'octocat', permissions, repositories: [NAME] });
  server.reset(world);
  pushCommits(checkout.root, repository.git, 'main');
  await sarIn(checkout.root, ['search', '--offline', '-q', '-s', 'cache-wiring', '--signals-file', '.git/signals.json']);
  const sarAt = async (now: string, ...words: readonly string[]) => {
    const given = ['triage', '--signals-file', '.git/signals.json', '--repo', NAME, '--api-url', server.url, ...words];
    const result = await sarIn(checkout.root, given, { environment: { SAR_TOKEN: TOKEN }, now: () => new Date(now) });
    expect(result.out + result.err).not.toContain(TOKEN);
    return result;
  };
  const sar = async (...words: readonly string[]) => sarAt('2026-11-22T12:00:00Z', ...words);
  const writes = () => server.requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql');
  return { ...checkout, sar, sarAt, writes, repository };
}

it('writes nothing without --issues, and nothing in a dry run, which says what would be done', async () => {
  const { sar, writes } = await opened();
  expect((await sar()).exitCode).toBe(0);
  const { out, err } = await sar('--issues', 'all', '--dry-run');
  expect(err).toBe('');
  expect(out).toMatch(/would do {2}issue/);
  expect(out).toMatch(/would do {2}dashboard/);
  expect(writes()).toEqual([]);
});

it.each([['--format', 'json'], ['--format', 'sarif'], ['-q']])(
  'says what it would do beside the findings, too, with %s %s',
  async (...words) => {
    const { sar } = await opened();
    const { out, err } = await sar('--issues', 'all', '--dry-run', ...words.filter((word) => word !== undefined));
    expect(err).toMatch(/would do {2}dashboard/);
    expect(out).not.toContain('would do');
  },
);

it('acts for a person as the action does, and a second time writes nothing', async () => {
  const { sar, writes, repository } = await opened();
  const { out, err } = await sar('--issues', 'all');
  expect(err).toBe('');
  expect(out).toMatch(/done {2}issue/);
  const issues = [...issuesOf(repository).issues.values()];
  expect(issues.map(({ labels }) => labels)).toEqual([
    ['sar', 'sar:P1', 'sar:L2'],
    ['sar', 'sar:dashboard'],
  ]);
  const before = writes().length;
  expect((await sar('--issues', 'all')).err).toBe('');
  expect(writes()).toHaveLength(before);
});

it('writes the addresses that the action writes', async () => {
  const { sar, repository } = await opened();
  await sar('--issues', 'all');
  const [first] = issuesOf(repository).issues.values();
  expect(first?.body).toContain('/octo-org/octo-repo/issues?q=');
});

it('without --issues the deadlines are those that the repository remembers', async () => {
  const { sar, sarAt, git } = await opened();
  await sarAt('2026-11-20T12:00:00.000Z', '--issues', 'dashboard');
  git('checkout', '--quiet', '-b', 'topic');
  const { out } = await sar('--format', 'json');
  expect(out).toContain('"firstSeen": "2026-11-20T12:00:00.000Z"');
});

it('without --issues a state that may not be read is told, and stops nothing', async () => {
  const { sar } = await opened({ issues: 'read' });
  const { out, exitCode } = await sar();
  expect(out).toContain('First sightings are those of .sar in the checkout: ');
  expect(exitCode).toBe(0);
});

it.each<[string, (scene: Awaited<ReturnType<typeof opened>>) => void, RegExp]>([
  [
    'another branch',
    ({ git }) => void git('checkout', '--quiet', '-b', 'topic'),
    /acts for the default branch, main, and the checkout is on topic/,
  ],
  ['changes that are not committed', ({ write }) => write('.github/workflows/ci.yml', 'on: push\n'), /ci\.yml differ/],
  [
    'a commit that is not on GitHub',
    ({ write, commit }) => {
      write('x', 'y');
      commit('Local');
    },
    /the checkout is not to be found there; pull or push first/,
  ],
])('refuses %s', async (_, change, message) => {
  const scene = await opened();
  change(scene);
  const { err, exitCode } = await scene.sar('--issues', 'all');
  expect(err).toMatch(message);
  expect(exitCode).toBe(3);
  expect(scene.writes()).toEqual([]);
});
