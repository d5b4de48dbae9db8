import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RescueDocument } from '@sar/baseline';
import { addRepository, addToken, createWorld, issuesOf, pushCommits, startGitHubServer, type GitHubServer } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const NAME = 'octo-org/octo-repo';
const TOKEN = 'github_pat_that_nobody_may_see';
const BASELINE = `version: 1
owner: '@octo-org/platform'
gate: { checks: { code-quality: { required: false }, tests: { required: false } } }
playbooks:
  list:
    MEND-LINKS:
      title: Links that lead nowhere since a move
      enabled: true
      when: [{ sensor: doc-links }]
      max-per-day: 5
      cooldown-minutes: 0
      steps: [{ do: apply-fixers }, { do: open-pull-request, title: Mend links }]
    LOOK:
      title: Somebody looks
      enabled: true
      when: []
      max-per-day: 1
      cooldown-minutes: 0
      steps: [{ do: open-issue, title: Look at it }]
`;

/** A repository with a link that leads nowhere since a move. */
function checkout() {
  const repository = repositoryFor({
    '.github/sar.yml': BASELINE,
    'docs/start.md': '# Start\n',
    'docs/index.md': '# Index\n\n[Start](start.md)\n',
  });
  repository.git('mv', 'docs/start.md', 'docs/first-steps.md');
  repository.commit('Move');
  return repository;
}

describe('sar rescue in a checkout', () => {
  it('plans, and writes nothing', async () => {
    const { root } = checkout();
    const before = hashOfTree(root);
    const { out, err, exitCode } = await sarIn(root, ['rescue', '--playbook', 'MEND-LINKS', '--run-commands', '--offline']);
    expect(err).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toContain('Planned only: nothing was written. With --apply the playbooks act.');
    expect(out).toContain('    +[Start](first-steps.md)');
    expect(out).toMatch(/1 playbook: 1 cannot begin\n$/);
    expect(hashOfTree(root)).toBe(before);
  });

  it('runs no program without --run-commands, and says what is missing', async () => {
    const { out } = await sarIn(checkout().root, ['rescue', '--playbook', 'MEND-LINKS', '--offline']);
    expect(out).toMatch(/not possible {2}apply-fixers/);
  });

  it('writes the plan and the patch where it is told to', async () => {
    const { root } = checkout();
    const words = [
      'rescue',
      '--playbook',
      'MEND-LINKS',
      '--run-commands',
      '--offline',
      '--plan-file',
      'out/plan.json',
      '--patch-file',
      'out/x.patch',
    ];
    const { err, out } = await sarIn(root, [...words, '--format', 'json']);
    expect(err).toBe('wrote out/plan.json\nno change of a workflow is left to apply: no patch was written\n');
    const plan = JSON.parse(readFileSync(join(root, 'out/plan.json'), 'utf8')) as RescueDocument;
    expect(plan).toEqual(JSON.parse(out));
    expect(plan).toMatchObject({ schema: 'sar.rescue/1', applied: false, reports: [{ playbook: 'MEND-LINKS', outcome: 'planned' }] });
  });

  it('writes one patch that git applies, whichever playbooks change a workflow, and shows a terminal that it is at work', async () => {
    const list = (id: string) => `    ${id}:
      title: Mend links
      enabled: true
      when: [{ sensor: doc-links, rule: ${id === 'FIRST' ? 'broken-link' : 'wrong-case'} }]
      max-per-day: 5
      cooldown-minutes: 0
      steps: [{ do: apply-fixers, fixers: [workflow-permissions] }]
`;
    const { root, git } = repositoryFor({
      '.github/sar.yml': `version: 1\nplaybooks:\n  list:\n${list('FIRST')}${list('SECOND')}`,
      '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, timeout-minutes: 5, steps: [{ run: make }] } }\n',
      'docs/start.md': '# Start\n',
      'docs/index.md': '# Index\n\n[a](nowhere.md) [b](START.md)\n',
    });
    const words = ['rescue', '--offline', '--run-commands', '--patch-file', '.git/x.patch', '--format', 'json'];
    const { err, out } = await sarIn(root, words, { progressColumns: 60 });
    const { reports } = JSON.parse(out) as RescueDocument;
    expect(reports.map(({ playbook }) => playbook).toSorted()).toEqual(['FIRST', 'SECOND']);
    expect(err).toBe('running sensors and playbooks …\r\u001b[Kwrote .git/x.patch\n');
    git('apply', '.git/x.patch');
    expect(git('diff', '--numstat')).toMatch(/\.github\/workflows\/ci\.yml\s*$/);
  });

  it('takes the findings of a triage, one of them where it is asked for', async () => {
    const { root } = checkout();
    await sarIn(root, ['search', '--offline', '-q', '-s', 'doc-links', '--signals-file', '.git/signals.json']);
    await sarIn(root, ['triage', '--offline', '-q', '--signals-file', '.git/signals.json', '--findings-file', '.git/findings.json']);
    const { out, exitCode } = await sarIn(root, ['rescue', '--offline', '--findings-file', '.git/findings.json', '--format', 'markdown']);
    expect(exitCode).toBe(0);
    expect(out).toContain('### MEND-LINKS: Links that lead nowhere since a move');
    const wrong = await sarIn(root, ['rescue', '--offline', '--findings-file', '.git/findings.json', '--finding', 'ffff']);
    expect(wrong.err).toContain('has no open finding or group that begins with ffff');
    expect(wrong.exitCode).toBe(3);
  });

  it.each([
    [['--explain'], /SAR-001 {2}.*\n[^]*MEND-LINKS[^]*doc-links\/broken-link {2,}MEND-LINKS/],
    [['--explain', '--rule', 'broken-link'], /^MEND-LINKS/],
    [['--explain', '--playbook', 'LOOK'], /^LOOK {2}Somebody looks\n {2}for +only by name/],
    [['--explain', '--format', 'markdown', '--rule', 'doc-links'], /\| Rule \| Sensor \| Playbook \|/],
    [['--explain', '--format', 'json', '--rule', 'broken-link'], /"playbook": "MEND-LINKS"/],
  ])('%j', async (words, expected) => {
    const { out, err, exitCode } = await sarIn(checkout().root, ['rescue', ...words]);
    expect([err, exitCode]).toEqual(['', 0]);
    expect(out).toMatch(expected);
  });

  it.each([
    [['--dry-run'], /--dry-run is for --apply/],
    [['--max-actions', '1'], /--max-actions is for --apply/],
    [['--apply', '--offline'], /--offline has no place beside it/],
    [['--explain', '--apply'], /--apply has no place beside it/],
    [['--rule', 'x'], /--rule is for --explain/],
    [['--explain', '--rule', 'x', '--playbook', 'LOOK'], /give --playbook or --rule/],
    [['--explain', '--rule', 'no-such'], /there is no playbook, rule or sensor "no-such"/],
    [['--finding', '../x'], /--finding takes the 16 hexadecimal digits/],
    [['--finding', 'abc'], /--finding takes/],
    [['--target-run-id', '0'], /--target-run-id takes the id/],
    [['--playbook', 'LOKO', '--offline'], /no playbook "LOKO"; did you mean LOOK\?/],
    [['--apply'], /which repository\?/],
    [['--apply', '--repo', NAME], /this needs a token/],
    [['--findings-file', 'docs/index.md', '--offline'], /docs\/index\.md/],
    [['docs/index.md', '--offline'], /whole repository/],
  ])('refuses %j', async (words, message) => {
    const { err, exitCode, out } = await sarIn(checkout().root, ['rescue', ...words]);
    expect(err).toMatch(message);
    expect(exitCode).toBeGreaterThan(1);
    expect(out).toBe('');
  });
});

describe('sar rescue --apply', () => {
  let server: GitHubServer;
  beforeAll(async () => void (server = await startGitHubServer()));
  afterEach(() => server.assertNoProblems());
  afterAll(async () => server.close());

  /** The checkout with its default branch on GitHub, and a person's token for it. */
  function opened() {
    const repository = checkout();
    const world = createWorld();
    const state = addRepository(world, NAME, { private: true });
    const permissions = { actions: 'write', contents: 'write', issues: 'write', pull_requests: 'write' } as const;
    addToken(world, TOKEN, { kind: 'person', login: 'octocat', permissions, repositories: [NAME] });
    server.reset(world);
    pushCommits(repository.root, state.git, 'main');
    const sar = async (...words: readonly string[]) => {
      const given = ['rescue', '--repo', NAME, '--api-url', server.url, ...words];
      const result = await sarIn(repository.root, given, { environment: { SAR_TOKEN: TOKEN, PATH: process.env['PATH'] } });
      expect(result.out + result.err).not.toContain(TOKEN);
      return result;
    };
    const writes = () => server.requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql');
    return { ...repository, sar, writes, state };
  }

  it('acts for a person, and a second time writes nothing', async () => {
    const { sar, writes, state } = opened();
    const { out, exitCode } = await sar('--playbook', 'LOOK', '--apply');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/done {2}open-issue/);
    expect([...issuesOf(state).issues.values()].map(({ title }) => title)).toEqual(['Look at it']);
    const before = writes().length;
    expect((await sar('--playbook', 'LOOK', '--apply')).exitCode).toBe(0);
    expect(writes()).toHaveLength(before);
  });

  it('writes nothing without --apply, and nothing in a dry run', async () => {
    const { sar, writes } = opened();
    expect((await sar('--playbook', 'LOOK')).out).toContain('Planned only');
    expect((await sar('--playbook', 'LOOK', '--apply', '--dry-run')).out).toContain('Dry run: nothing was written.');
    expect(writes()).toEqual([]);
  });

  it.each<[string, (scene: ReturnType<typeof opened>) => void, RegExp]>([
    [
      'another branch',
      ({ git }) => void git('checkout', '--quiet', '-b', 'topic'),
      /--apply acts for the default branch, main, and the checkout is on topic/,
    ],
    ['changes that are not committed', ({ write }) => write('docs/index.md', '# Other\n'), /docs\/index\.md differ/],
    [
      'a commit that is not on GitHub',
      ({ write, commit }) => {
        write('x', 'y');
        commit('Local');
      },
      /the checkout is not to be found there; pull or push first/,
    ],
  ])('refuses %s', async (_, change, message) => {
    const scene = opened();
    change(scene);
    const { err, exitCode } = await scene.sar('--playbook', 'LOOK', '--apply');
    expect(err).toMatch(message);
    expect(exitCode).toBe(3);
    expect(scene.writes()).toEqual([]);
  });
});
