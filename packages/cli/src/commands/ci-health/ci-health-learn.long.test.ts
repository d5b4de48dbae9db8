import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HALT_LABEL, readFailurePatterns } from '@sar/baseline';
import { addIssue, issuesOf, type RepositoryState } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashOfTree } from '../../example-repository.fixture.js';
import { liveServer, NO_TOKEN, OPENS_PULLS } from '../../live/live-server.fixture.js';
import { addRuns, checkoutOf, CI_SEED, series } from './ci-scene.fixture.js';

const PATH = '.github/failure-patterns.yml';
const NAMED = `version: 1\nci: {patterns: [${PATH}], sample-runs: 0}\n`;
const FROB = 'The frobnicator 4711 failed to start.\n';
const QUOTA = 'deployment refused: quota of team web\n';
const OWN = `# Patterns of the platform team.
- pattern_id: DEPLOY_001
  name: the quota is used up # of environments
  category: deployment
  class: resource-timeout
  priority: 1
  severity: P2
  detection:
    error_signatures: ['^deployment refused: quota of team (\\S+)']
  root_cause: The quota is used up.
  fix_steps: [Ask for more.]
  metadata: { discovered: 2026-11-01, confidence: 0.9, reuse_count: 5 }
`;

const { sar, repository, server, writes } = liveServer(CI_SEED);

/** A checkout whose files are those of the default branch. */
function checkout(files: Readonly<Record<string, string>> = { '.github/sar.yml': NAMED }): ReturnType<typeof checkoutOf> {
  commitOn(repository(), 'main', files);
  return checkoutOf(files);
}

function commitOn({ git }: RepositoryState, branch: string, additions: Readonly<Record<string, string>>): void {
  const bytes = Object.fromEntries(Object.entries(additions).map(([path, text]) => [path, Buffer.from(text)]));
  git.commit({
    branch,
    message: 'Change',
    additions: bytes,
    date: new Date('2026-11-01T00:00:00Z'),
    author: { name: 'o', email: 'o@example.com' },
  });
}

const learn = async (root: string, words: readonly string[] = [], io = {}) => sar(root, ['ci-health', 'learn', ...words], io);
const textOf = (root: string) => readFileSync(join(root, PATH), 'utf8');

beforeEach(() => void addRuns(repository(), series(4, 3, { log: FROB })));

describe('sar ci-health learn', () => {
  it('shows with --dry-run what it would propose, and writes nothing', async () => {
    const { root } = checkout();
    const before = hashOfTree(root);
    const { exitCode, out, err } = await learn(root, ['--dry-run']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'dry run: nothing was written; 1 proposal, counts of 0 patterns\n' });
    expect(out).toMatch(/^--- a\/\.github\/failure-patterns\.yml\n\+\+\+ b\/\.github\/failure-patterns\.yml\n@@ -0,0 /);
    expect(out).toContain('+- pattern_id: LEARNED_001\n');
    expect(out).toContain('+  class: unknown\n');
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('writes a library that classify reads, and proposes the same no second time', async () => {
    const { root } = checkout();
    const first = await learn(root);
    expect(first.err).toBe(`wrote ${PATH}: 1 proposal, counts of 0 patterns\n`);
    const patterns = await readFailurePatterns(textOf(root), PATH);
    expect(patterns.map(({ pattern_id, class: kind, metadata }) => [pattern_id, kind, metadata.reuse_count])).toEqual([
      ['LEARNED_001', 'unknown', 3],
    ]);
    const named = await sar(root, ['ci-health', 'classify', 'README.md']).catch(() => undefined);
    expect(named?.exitCode).toBe(3);
    const again = await learn(root);
    expect(again).toEqual({
      exitCode: 0,
      out: '',
      err: 'nothing to learn: no unknown failure repeats, and no pattern of the file matched anew\n',
    });
    expect(writes()).toEqual([]);
  });

  it.each([
    ['4', 0],
    ['3', 1],
    ['2', 1],
  ])('takes as few as --min-runs %s: %i proposals', async (count, proposals) => {
    const { root } = checkout();
    const { err } = await learn(root, ['--dry-run', '--min-runs', count]);
    expect(err).toMatch(proposals === 0 ? /^nothing to learn/ : /; 1 proposal,/);
  });

  it('tells of a file that the baseline does not name', async () => {
    const { root } = checkout({ '.github/sar.yml': 'version: 1\nci: {sample-runs: 0}\n' });
    const { err } = await learn(root);
    expect(err).toBe(
      `wrote ${PATH}: 1 proposal, counts of 0 patterns\nthe baseline does not read the file yet: add ${PATH} to \`ci.patterns\`\n`,
    );
    expect((await learn(root)).err).toMatch(/^nothing to learn/);
  });
});

describe('counts', () => {
  beforeEach(() => void addRuns(repository(), series(2, 2, { workflow: 'deploy.yml', log: QUOTA })));

  it('grow by the runs since they were counted, once, and leave comments and other entries', async () => {
    const { root } = checkout({ '.github/sar.yml': NAMED, [PATH]: OWN });
    const { err } = await learn(root);
    expect(err).toBe(`wrote ${PATH}: 1 proposal, counts of 1 pattern\n`);
    const text = textOf(root);
    expect(text).toMatch(/^# Patterns of the platform team\.\n/);
    expect(text).toContain('name: the quota is used up # of environments\n');
    const [own, learned] = await readFailurePatterns(text, PATH);
    expect(own?.metadata).toMatchObject({ reuse_count: 7, confidence: 0.9, counted_until: '2026-11-22T12:00:00.000Z' });
    expect(learned?.pattern_id).toBe('LEARNED_001');
    expect((await learn(root)).err).toMatch(/^nothing to learn/);
    expect(textOf(root)).toBe(text);
  });

  it('count later what failed later', async () => {
    const until = '2026-11-22T10:30:00.000Z';
    const { root } = checkout({
      '.github/sar.yml': NAMED,
      [PATH]: OWN.replace('reuse_count: 5', `reuse_count: 5, counted_until: '${until}'`),
    });
    await learn(root);
    const [own] = await readFailurePatterns(textOf(root), PATH);
    expect(own?.metadata).toMatchObject({ reuse_count: 6, counted_until: '2026-11-22T12:00:00.000Z' });
  });

  it('go into a file in brackets too', async () => {
    const [own] = await readFailurePatterns(OWN, PATH);
    const { root } = checkout({ '.github/sar.yml': NAMED, [PATH]: `${JSON.stringify([own])}\n` });
    await learn(root);
    const patterns = await readFailurePatterns(textOf(root), PATH);
    expect(patterns.map(({ pattern_id, metadata }) => [pattern_id, metadata.reuse_count])).toEqual([
      ['DEPLOY_001', 7],
      ['LEARNED_001', 3],
    ]);
  });
});

describe('--pull-request', () => {
  const pulls = () => [...issuesOf(repository()).issues.values()].filter(({ pull }) => pull !== undefined);
  const onBranch = () => repository().git.readText('sar/failure-patterns', PATH);
  const commits = () => writes().length;
  const WORDS = ['--pull-request'];

  it('offers the change once, leaves the checkout as it is, and gives the same pull request again', async () => {
    const { root } = checkout({ '.github/sar.yml': NAMED, [PATH]: OWN });
    const before = hashOfTree(root);
    const first = await learn(root, WORDS, OPENS_PULLS);
    expect(first.exitCode, first.err).toBe(0);
    expect(first.err).toMatch(/^offered in http:\S+\/octo-org\/octo-repo\/pull\/1: 1 proposal, counts of 0 patterns\n$/);
    expect(onBranch()?.startsWith(OWN)).toBe(true);
    expect(pulls()).toMatchObject([{ title: 'Learn failure patterns from CI', pull: { head: 'sar/failure-patterns', base: 'main' } }]);
    const done = commits();
    const again = await learn(root, WORDS, OPENS_PULLS);
    expect(again.err).toMatch(/^this is offered already: http:\S+\/pull\/1\n$/);
    expect(commits()).toBe(done + 1);
    expect(pulls()).toHaveLength(1);
    expect(repository().git.readText('main', PATH)).toBe(OWN);
    expect(hashOfTree(root)).toBe(before);
  });

  it('begins a file that is not there', async () => {
    const { root } = checkout();
    expect((await learn(root, WORDS, OPENS_PULLS)).exitCode).toBe(0);
    expect(await readFailurePatterns(onBranch() ?? '', PATH)).toHaveLength(1);
  });

  it('leaves what a reviewer changed on the branch', async () => {
    const { root } = checkout({ '.github/sar.yml': NAMED, [PATH]: OWN });
    await learn(root, WORDS, OPENS_PULLS);
    commitOn(repository(), 'sar/failure-patterns', { [PATH]: `${onBranch()}# reviewed\n` });
    const { exitCode, err } = await learn(root, WORDS, OPENS_PULLS);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^an earlier proposal waits and was left as it is: merge or close http:\S+\/pull\/1, delete its branch/);
    expect(onBranch()).toMatch(/# reviewed\n$/);
    expect(pulls()).toHaveLength(1);
  });

  it('refuses a file that is another one than on the default branch: it would undo what others merged', async () => {
    const { root } = checkout({ '.github/sar.yml': NAMED, [PATH]: OWN });
    commitOn(repository(), 'main', { [PATH]: `${OWN}# merged meanwhile\n` });
    const { exitCode, err } = await learn(root, WORDS, OPENS_PULLS);
    expect(exitCode).toBe(3);
    expect(err).toContain(`${PATH} is another file here than on the branch main: pull`);
    expect(pulls()).toEqual([]);
  });

  it('does nothing while SAR is halted', async () => {
    const { root } = checkout();
    addIssue(repository(), { title: 'Stop ##[error] everything', labels: [HALT_LABEL] });
    const { exitCode, err } = await learn(root, WORDS, OPENS_PULLS);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^sar: halted by issue #1 \(http:\S+\); close it to let SAR write again\n$/);
    expect(writes()).toEqual([]);
  });

  it('offers nothing where it cannot be read whether SAR is halted, and names the permission', async () => {
    const { root } = checkout();
    server().addToken('no-issues', {
      kind: 'installation',
      login: 'sar[bot]',
      permissions: { contents: 'write', pull_requests: 'write', actions: 'read', checks: 'read', actions_variables: 'read' },
      repositories: ['octo-org/octo-repo'],
    });
    const { exitCode, err } = await learn(root, WORDS, { environment: { SAR_TOKEN: 'no-issues' } });
    expect(exitCode, err).toBe(3);
    expect(err).toMatch(/nothing is written while it cannot be read[^\n]*add `issues: read` under `permissions:`/);
    expect(pulls()).toEqual([]);
    expect(writes()).toEqual([]);
  });

  it('ends with 2 where the token may not open one', async () => {
    const { root } = checkout();
    const { exitCode, err } = await learn(root, WORDS);
    expect(exitCode).toBe(2);
    expect(err).toContain('`pull_requests: read`');
    expect((await learn(root, ['--dry-run', '--pull-request'])).exitCode).toBe(0);
    // The commit is there; a token that may open it finishes what was begun.
    expect((await learn(root, WORDS, OPENS_PULLS)).err).toMatch(/^this is offered already: /);
  });
});

describe('wrong use', () => {
  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--min-runs', '1'], {}, '--min-runs takes a whole number from 2 to 1000, not "1"'],
    [['x'], {}, '"sar ci-health learn" takes no arguments, not "x"'],
    [[], { [PATH]: 'a: 1\n', '.github/sar.yml': 'version: 1\nci: {sample-runs: 0}\n' }, `${PATH}:1:`],
    [[], { [PATH]: '- {}\n' }, `${PATH}:1:`],
    [[], { '.github/sar.yml': NAMED.replace(PATH, `${PATH}, .github/second.yml`), [PATH]: OWN }, '.github/second.yml is not there'],
  ])('%j: %j', async (words, files, message) => {
    const { root } = checkout({ '.github/sar.yml': NAMED, ...files });
    const { exitCode, out, err } = await learn(root, words);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(message);
  });

  it('needs a token', async () => {
    const { root } = checkout();
    expect((await learn(root, [], NO_TOKEN)).exitCode).toBe(2);
  });
});

it('hostile lines of logs become a diff and a file that are neutral', async () => {
  const evil = '::error::gotcha ##[error]no \u001b[2J\u202e <img> frobnicator failed';
  const { root } = checkout();
  addRuns(repository(), series(3, 3, { log: `${evil}\n`, workflow: 'evil.yml' }));
  const { out, err } = await learn(root);
  expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^[\s\u0085]*::|##\[/m);
  expect(await readFailurePatterns(textOf(root), PATH)).toHaveLength(2);
});
