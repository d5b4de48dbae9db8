import type { CiHealthDocument } from '@sar/baseline';
import { actionsOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, REPOSITORY, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { hashOfTree } from '../../example-repository.fixture.js';
import { addRuns, checkoutOf, CI_SEED, MISSING_LOG, series, type SceneRun } from './ci-scene.fixture.js';

const { sar, repository, server, writes } = liveServer(CI_SEED);
const documentOf = (text: string): CiHealthDocument => publishedDocument<CiHealthDocument>('ci-health', text);

/** Few requests, so that a test is quick. */
const SMALL = 'version: 1\nci: {sample-runs: 4, examine-runs: 3}\n';
const NIGHTLY = 'name: nightly\non: {schedule: [{cron: "0 3 * * *"}]}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n';
const FAILING = series(24, 14, { log: MISSING_LOG });

describe('sar ci-health', () => {
  it('prints causes, workflows and the state last, writes nothing, and exits with 1 for an alert', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(repository(), [...FAILING, { workflow: 'e2e.yml', hoursAgo: 2, conclusions: ['failure', 'success'] }]);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sar(root, ['ci-health']);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(out).toMatch(/^Causes\n {2}2 runs +2 jobs +dependency-network +An npm package does not exist.*NPM_005.*E404\n/);
    expect(out).toMatch(/\n {2}14 of 24 \(58\.3 %\) +14 red now +\.github\/workflows\/ci\.yml\n/);
    expect(out).toMatch(/Flakiest.*\n {2}1 of 1 \(100\.0 %\) +\.github\/workflows\/e2e\.yml\n/);
    expect(out).toMatch(/\n {2}causes of 12 older failed runs +12 +a sample was taken/);
    expect(out).toMatch(/\nAlert: 15 of 26 failed .* is above 25 %, .*\nCI is critical: 15 of 26 concluded attempts failed: 57\.7 % .*\n$/);
    expect(writes()).toEqual([]);
    expect(hashOfTree(root)).toBe(before);
  });

  it('exits with 0 for healthy CI, and names its last green commit', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(repository(), [...series(24, 0), { hoursAgo: 1, conclusions: ['success'] }]);
    const { exitCode, out } = await sar(root, ['ci-health']);
    expect(exitCode).toBe(0);
    expect(out).toContain('\nCI is healthy: 0 of 25 concluded attempts failed: 0.0 %');
    expect(out).toContain(`Last green commit: ${repository().git.head('main')?.slice(0, 10)} (1 run).`);
  });

  it('gives JSON that keeps to the published schema', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL, '.github/workflows/nightly.yml': NIGHTLY });
    addRuns(repository(), FAILING);
    const { exitCode, out } = await sar(root, ['ci-health', '-f', 'json']);
    const document = documentOf(out);
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({
      generated_at: '2026-11-22T12:00:00.000Z',
      repository: REPOSITORY,
      branch: 'main',
      days_analyzed: 7,
      summary: { total_runs: 24, failed_runs: 14 },
      state: 'critical',
      alert: { required: true, level: 'critical' },
      examined: { failed_runs: 3, of: 14 },
      schedules: [{ path: '.github/workflows/nightly.yml', state: 'not-registered' }],
    });
    expect(document.groups[0]).toMatchObject({ runs: 3, workflows: ['.github/workflows/ci.yml'] });
    // The threshold and the alert are asked for besides.
    expect(server().requests.length - document.requests).toBe(server().requests.filter(({ path }) => /variables|issues/.test(path)).length);
  });

  it('gives Markdown', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': `${SMALL}owner: "@octo-org/ci"\n` });
    addRuns(repository(), FAILING);
    const { exitCode, out } = await sar(root, ['ci-health', '--format', 'md']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^## CI health: critical\n\n\*\*14 of 24 concluded attempts failed/);
    expect(out).toContain('```mermaid\n');
    expect(out).toMatch(/\n\| An npm package does not exist.*`NPM_005`.* \| dependency-network \| 3 \| 3 \|/);
    // Named, and not notified.
    expect(out).toContain('Owner: @&#8203;octo-org/ci.');
  });

  it('shows the schedules that do not run, and judges none of another repository', async () => {
    const { root } = checkoutOf({ '.github/workflows/nightly.yml': NIGHTLY });
    addRuns(repository(), [{ workflow: 'nightly.yml', event: 'schedule', hoursAgo: 57, conclusions: ['success'] }]);
    const own = await sar(root, ['ci-health']);
    expect(own.out).toMatch(/Schedules\n {2}overdue +\.github\/workflows\/nightly\.yml +a run was due at 2026-11-2[12] 03:00 UTC/);
    const io = { environment: { SAR_TOKEN: 'anything-else' } };
    server().addToken('anything-else', { kind: 'person', login: 'octocat', permissions: {}, repositories: [] });
    const words = ['ci-health', '--api-url', server().url, '--repo', 'octo-org/other'];
    const other = await sarIn(root, words, io);
    expect(other.exitCode).toBe(0);
    expect(other.out).not.toContain('nightly');
    expect(other.out).toMatch(
      /Not examined\n(?:.*\n)* {2}schedules +not configured: the workflow files are read from a checkout of the repository/,
    );
    expect(other.err).toContain('No run on main since 2026-11-15 12:00 UTC counts: is that the branch that CI runs on?\n');
  });
});

describe('--branch and --since', () => {
  const BRANCHES: readonly SceneRun[] = [
    ...series(3, 0),
    ...series(2, 2, { branch: 'release', sha: 'b'.repeat(40) }),
    { hoursAgo: 24 * 20, conclusions: ['failure'] },
  ];

  it.each<[readonly string[], string, number, number]>([
    [[], 'main', 3, 0],
    [['--branch', 'release'], 'release', 2, 2],
    [['--branch', 'main', '--branch', 'release'], 'main, release', 5, 2],
    [['--branch', 'main,release'], 'main, release', 5, 2],
    [['--since', '30d'], 'main', 4, 1],
    [['--since', '2026-11-01'], 'main', 4, 1],
    [['--since', '2026-11-22T10:00:00Z'], 'main', 2, 0],
    [['--since', '1h'], 'main', 1, 0],
  ])('%j measure %s: %i results, %i failed', async (words, branch, total, failed) => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(repository(), BRANCHES);
    const { exitCode, out, err } = await sar(root, ['ci-health', '--format', 'json', ...words]);
    expect(exitCode, err).toBe(0);
    expect(documentOf(out)).toMatchObject({ branch, summary: { total_runs: total, failed_runs: failed } });
    expect(err.includes('the window begins at 2026-')).toBe(words[0] === '--since');
  });

  it('compares with a window before that is as long', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(
      repository(),
      [1, 5, 7, 11, 13, 20].map((hoursAgo) => ({ hoursAgo, conclusions: [hoursAgo > 6 ? 'failure' : 'success'] })),
    );
    const { out } = await sar(root, ['ci-health', '--since', '6h', '--format', 'json']);
    expect(documentOf(out)).toMatchObject({ rate: { failed: 0, concluded: 2 }, before: { failed: 2, concluded: 2 } });
  });

  it.each<[readonly string[], string]>([
    [['--since', 'yesterday'], '--since takes 30d, 12h, 2026-11-01 or 2026-11-01T06:00:00Z, not "yesterday"'],
    [['--since', '2026-02-30'], 'not "2026-02-30"'],
    [['--since', '2026-13-01'], 'not "2026-13-01"'],
    [['--since', '2026-11-01T25:00:00Z'], 'not "2026-11-01T25:00:00Z"'],
    [['--since', '7'], 'not "7"'],
    [['--since', '0d'], '--since 0d is not in the past'],
    [['--since', '2026-11-23'], 'is not in the past'],
    [['--since', '91d'], 'is more than 90 days ago'],
    [['--since', '2020-01-01'], 'is more than 90 days ago'],
    [['--since', '30d', '--since', '7d'], '--since is given twice'],
    [['--branch', 'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u'], '--branch may be given at most 20 times'],
    [['--format', 'yaml'], '--format takes text, json, md, not "yaml"'],
    [['--max-requests', '0'], '--max-requests takes a whole number from 1 to 100000, not "0"'],
    [['--fail-on', 'P1'], '"sar ci-health" has no option --fail-on'],
    [['--baseline', 'nowhere.yml'], 'nowhere.yml: there is no such file'],
  ])('%j is wrong usage, and nothing is asked', async (words, message) => {
    const { root } = checkoutOf();
    const { exitCode, out, err } = await sar(root, ['ci-health', ...words]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(message);
    expect(server().requests).toEqual([]);
  });

  it.each(['octo-org', 'octo-org/octo/repo', '-/x', 'octo-org/octo repo'])('--repo %j is no repository', async (name) => {
    const { root } = checkoutOf();
    const { exitCode, err } = await sarIn(root, ['ci-health', `--repo=${name}`]);
    expect(exitCode).toBe(3);
    expect(err).toContain('--repo takes OWNER/NAME');
  });
});

describe('what the token may not do', () => {
  it.each([
    ['without a token', NO_TOKEN, /^sar: this needs a token: .*SAR_TOKEN/],
    ['without Actions: read', VARIABLES_ONLY, /actions: read/],
    ['of a workflow without Actions: read', CONTENTS_ONLY, /actions: read/],
  ])('%s it ends with 2 and says what is missing', async (_what, io, message) => {
    const { root } = checkoutOf();
    addRuns(repository(), series(2, 1));
    const { exitCode, out, err } = await sar(root, ['ci-health'], io);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('only tells less where the rest is missing, and says so', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(repository(), series(6, 3, { log: MISSING_LOG }));
    server().addToken('actions-alone', { kind: 'person', login: 'octocat', permissions: { actions: 'read' }, repositories: [REPOSITORY] });
    const { exitCode, out, err } = await sar(root, ['ci-health', '--format', 'json'], { environment: { SAR_TOKEN: 'actions-alone' } });
    expect(exitCode).toBe(0);
    const { rate, groups, not_examined: missing } = documentOf(out);
    expect(rate).toMatchObject({ failed: 3, concluded: 6 });
    // The logs still tell what the annotations would have.
    expect(groups[0]?.runs).toBe(3);
    expect(missing).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'annotations of 3 failed jobs', reason: 'forbidden' }),
        expect.objectContaining({ what: 'order of the commits, for the last green one', reason: 'forbidden' }),
      ]),
    );
    expect(err).toMatch(/The variable CODEX_CI_FAILURE_THRESHOLD could not be read, so that the baseline decides: /);
    expect(err).toMatch(/Whether an alert is open could not be read, so this look is taken as the first one: /);
    expect(out + err).not.toContain('actions-alone');
  });
});

describe('what was not examined', () => {
  it('is said when the budget ends, and the rate is that of all runs', async () => {
    const { root } = checkoutOf();
    addRuns(repository(), FAILING);
    const { out } = await sar(root, ['ci-health', '--format', 'json', '--max-requests', '14']);
    const document = documentOf(out);
    expect(document.rate).toMatchObject({ failed: 14, concluded: 24 });
    expect(document.requests).toBeLessThanOrEqual(14);
    expect(document.examined.failed_runs).toBeLessThan(14);
    const whats = document.not_examined.map(({ what }) => what).join('\n');
    expect(whats).toMatch(/(?:causes|logs) of \d+ failed/);
    expect(whats).toMatch(/jobs of \d+ attempts? in the sample/);
    expect(whats).toMatch(/the window before, for trends/);
  });

  it('is an error where not even the runs could be listed', async () => {
    const { root } = checkoutOf();
    const { exitCode, out, err } = await sar(root, ['ci-health', '--max-requests', '1']);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toMatch(/budget \(`max-requests`: 1\) is used up/);
  });

  it('is the cause of a failure whose log has expired', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    addRuns(repository(), series(2, 1, { log: MISSING_LOG }));
    const { jobs } = actionsOf(repository());
    for (const [id, job] of jobs) jobs.set(id, { ...job, log: null });
    const document = documentOf((await sar(root, ['ci-health', '--format', 'json'])).out);
    expect(document.groups).toEqual([]);
    expect(document.not_examined.map(({ what }) => what)).toContain('logs of 1 failed job');
    expect(document.pattern_distribution).toEqual({ unknown: 1 });
  });
});

it('honours the threshold of the variable, and says when it holds none', async () => {
  const { root } = checkoutOf({ '.github/sar.yml': SMALL });
  addRuns(repository(), series(30, 3));
  const stateWith = async (value: string) => {
    const at = new Date('2026-01-01T00:00:00Z');
    repository().variables.set('CODEX_CI_FAILURE_THRESHOLD', { name: 'CODEX_CI_FAILURE_THRESHOLD', value, createdAt: at, updatedAt: at });
    const { out, err } = await sar(root, ['ci-health', '--format', 'json']);
    const { state, thresholds } = documentOf(out);
    return { state, degraded: thresholds.degraded, err };
  };
  expect(await stateWith('9.5')).toEqual({ state: 'degraded', degraded: 9.5, err: '' });
  expect(await stateWith('12')).toEqual({ state: 'ok', degraded: 12, err: '' });
  const odd = await stateWith('soon\n::error::x ##[error]y');
  expect(odd).toMatchObject({ state: 'ok', degraded: 10 });
  expect(odd.err).toMatch(/^The variable CODEX_CI_FAILURE_THRESHOLD holds .* which is no percent/);
  expect(odd.err).not.toMatch(/^::|##\[/m);
});

describe('hostile text', () => {
  const EVIL = 'x\u001b[2J\u202e\u0007 ##[error]no <img src=x onerror=alert(1)> `|` @octocat #1 ::error::gotcha';

  it('of logs, workflows, jobs and branches is neutral in every format', async () => {
    const { root } = checkoutOf({ '.github/sar.yml': SMALL });
    const runs = series(3, 3, { log: `::error::${EVIL}\n${EVIL}\n`, name: EVIL, jobName: EVIL, workflow: 'evil ##[x].yml' });
    addRuns(repository(), [...runs, { hoursAgo: 2, conclusions: ['success'], branch: 'b##[error]::x' }]);
    const terminal = { columns: 100, environment: { NO_COLOR: '1' } };
    const looks: readonly (readonly [readonly string[], object])[] = [
      [[], {}],
      [[], terminal],
      [['--format', 'md'], {}],
      [['--format', 'json'], {}],
      [['--branch', 'main,b##[error]::x'], {}],
      [['--branch', EVIL], terminal],
    ];
    for (const [words, io] of looks) {
      const { out, err } = await sar(root, ['ci-health', ...words], io);
      expect(out + err, words.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(`${out}\n${err}`, words.join(' ')).not.toMatch(/^[\s\u0085]*::|##\[/m);
      if (words[1] === 'md') expect(out).not.toMatch(/<img|(?<![`\w])@octocat/);
    }
  });
});
