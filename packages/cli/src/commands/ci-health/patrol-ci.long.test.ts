import { describe, expect, it } from 'vitest';
import { sarIn } from '../../fake-io.fixture.js';
import type { Io } from '../../io.js';
import { liveServer, NO_TOKEN, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { addRuns, checkoutOf, CI_SEED, MISSING_LOG, series } from './ci-scene.fixture.js';

interface Patrolled {
  readonly sensors: readonly { readonly sensor: string; readonly outcome: string; readonly reason?: string; readonly detail?: string }[];
  readonly findings: readonly {
    readonly sensor: string;
    readonly rule: string;
    readonly severity: string;
    readonly artefact: { readonly path: string; readonly line?: number };
    readonly waived?: object;
  }[];
}

const { sar, repository, server, writes } = liveServer(CI_SEED);
const NIGHTLY = '.github/workflows/nightly.yml';
const FILES = {
  [NIGHTLY]: 'name: nightly\non:\n  schedule:\n    - cron: "0 3 * * *"\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n',
};
const OF_CI = ['ci-health', 'cron-liveness'];

/** Three flaky commits, one cause behind the failures of a rate far above critical, and a schedule that stopped. */
function sickRepository(baseline = ''): string {
  const { root } = checkoutOf({ ...FILES, '.github/sar.yml': `version: 1\n${baseline}` });
  const flaky = series(3, 0, { workflow: 'e2e.yml', conclusions: ['failure', 'success'], log: 'nobody knows\n' });
  addRuns(repository(), [
    ...series(22, 12, { log: MISSING_LOG }),
    ...flaky,
    { workflow: 'nightly.yml', event: 'schedule', hoursAgo: 81, conclusions: ['success'] },
  ]);
  return root;
}

async function patrolled(root: string, words: readonly string[] = [], io: Partial<Io> = {}) {
  const { exitCode, out, err } = await sar(root, ['patrol', '--format', 'json', ...words], io);
  expect(out, err).toMatch(/^\{/);
  const document = JSON.parse(out) as Patrolled;
  const found = document.findings
    .filter(({ sensor }) => OF_CI.includes(sensor))
    .map(({ rule, severity, artefact, waived }) => [severity, rule, artefact.path, ...(waived === undefined ? [] : ['waived'])].join(' '));
  const outcomes = Object.fromEntries(document.sensors.map(({ sensor, outcome, reason }) => [sensor, reason ?? outcome]));
  return { exitCode, err, found: found.toSorted(), outcomes, document };
}

const RATE = 'P1 failure-rate-critical .github/workflows';
const CAUSE = 'P2 repeated-failure .github/workflows/ci.yml';
const FLAKY = 'P2 flaky-workflow .github/workflows/e2e.yml';
const OVERDUE = `P2 schedule-overdue ${NIGHTLY}`;

describe('sar patrol with a token', () => {
  it('finds the rate, the cause, the flaky workflow and the schedule, each with severity and page, and writes nothing', async () => {
    const root = sickRepository();
    const { exitCode, found, document } = await patrolled(root);
    expect(exitCode).toBe(1);
    expect(found).toEqual([RATE, FLAKY, CAUSE, OVERDUE].toSorted());
    expect(document.findings.find(({ rule }) => rule === 'schedule-overdue')?.artefact.line).toBe(4);
    expect(writes()).toEqual([]);
    for (const rule of ['failure-rate-critical', 'repeated-failure', 'flaky-workflow', 'schedule-overdue']) {
      const page = await sarIn(root, ['explain', rule]);
      expect(page.exitCode, page.err).toBe(0);
      expect(page.out).toContain(rule);
    }
  });

  it('prints them, and how many sensors answered', async () => {
    const { out } = await sar(sickRepository(), ['patrol']);
    expect(out).toMatch(/\n {2}P1 {2}failure-rate-critical +\.github\/workflows .* CI of main is critical: 15 of 29 failed/);
    expect(out).toMatch(/\n {2}P2 {2}schedule-overdue +\.github\/workflows\/nightly\.yml:4 /);
    expect(out).toMatch(/\n\d+ of \d+ sensors answered\n/);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a severity of the baseline',
      'sensors: {ci-health: {rules: {flaky-workflow: P3, failure-rate-critical: P0}}}\n',
      [],
      ['P0 failure-rate-critical .github/workflows', CAUSE, OVERDUE, 'P3 flaky-workflow .github/workflows/e2e.yml'],
    ],
    [
      'a rule that is off',
      'sensors: {ci-health: {rules: {repeated-failure: off}}, cron-liveness: {rules: {schedule-overdue: off}}}\n',
      [],
      [RATE, FLAKY],
    ],
    ['a sensor that is disabled', 'sensors: {ci-health: {enabled: false}}\n', [], [OVERDUE]],
    ['--sensor ci-health', '', ['--sensor', 'ci-health'], [RATE, FLAKY, CAUSE]],
    ['--sensor cron-liveness', '', ['--sensor', 'cron-liveness'], [OVERDUE]],
    ['an exempt schedule', `ci: {liveness: {exempt: [${NIGHTLY}]}}\n`, [], [RATE, FLAKY, CAUSE]],
    ['workflows that are not measured', 'ci: {exclude: {workflows: ["**/ci.yml"]}}\n', [], [FLAKY, OVERDUE]],
    [
      'waivers',
      'waivers:\n  - {rule: "failure-rate-*", path: .github/workflows, reason: known, owner: "@o", expires: 2027-01-01}\n  - {rule: schedule-overdue, path: "**/nightly.yml", reason: rests, owner: "@o", expires: 2027-01-01}\n  - {rule: flaky-workflow, path: "**/e2e.yml", reason: was long ago, owner: "@o", expires: 2026-01-01}\n',
      [],
      [`${RATE} waived`, FLAKY, CAUSE, `${OVERDUE} waived`],
    ],
  ])('honours %s', async (_what, baseline, words, expected) => {
    const { found, document } = await patrolled(sickRepository(baseline), words);
    expect(found).toEqual(expected.toSorted());
    expect(document.findings.some(({ rule }) => rule === 'expired-waiver')).toBe(baseline.includes('expires: 2026'));
  });

  it('goes by the threshold of the variable, which the monitor reads too', async () => {
    const root = sickRepository();
    const at = new Date('2026-01-01T00:00:00Z');
    repository().variables.set('CODEX_CI_FAILURE_THRESHOLD', {
      name: 'CODEX_CI_FAILURE_THRESHOLD',
      value: '80',
      createdAt: at,
      updatedAt: at,
    });
    expect((await patrolled(root, ['--sensor', 'ci-health'])).found).toEqual([CAUSE, FLAKY].toSorted());
  });

  it('accepts them like others, by fingerprints that outlive the figures', async () => {
    const root = sickRepository();
    expect((await sar(root, ['patrol', '--accept'])).exitCode).toBe(0);
    addRuns(repository(), series(2, 2, { log: MISSING_LOG }));
    expect((await patrolled(root, ['--fail-on', 'new:P3'])).exitCode).toBe(0);
  });

  it('leaves requests for the sensors behind them, and says what was not examined', async () => {
    const root = sickRepository('variables: {registry: {repo-vars: {LOG_LEVEL: {}}}}\n');
    const { outcomes, document } = await patrolled(root, ['--max-requests', '30']);
    expect(outcomes).toMatchObject({ 'ci-health': 'signals', 'cron-liveness': 'signals', 'variable-audit': 'signals' });
    expect(JSON.stringify(document)).toMatch(/(?:causes|logs) of \d+ failed/);
  });
});

describe('without', () => {
  it.each<[string, readonly string[], Partial<Io>, string]>([
    ['the network', ['--offline'], {}, 'unreachable'],
    ['a token', [], NO_TOKEN, 'no-token'],
  ])('%s both sensors are unknown, and nothing is asked', async (_what, words, io, reason) => {
    const { root } = checkoutOf(FILES);
    const { exitCode, outcomes, found } = await patrolled(root, words, io);
    expect({ exitCode, found }).toEqual({ exitCode: 0, found: [] });
    expect(outcomes).toMatchObject({ 'ci-health': reason, 'cron-liveness': reason });
    expect(server().requests).toEqual([]);
  });

  it('the permission they are unknown, with the permission that is missing', async () => {
    const { root } = checkoutOf(FILES);
    const { outcomes, document } = await patrolled(root, [], VARIABLES_ONLY);
    expect(outcomes).toMatchObject({ 'ci-health': 'forbidden', 'cron-liveness': 'forbidden' });
    expect(document.sensors.find(({ sensor }) => sensor === 'cron-liveness')?.detail).toContain('actions: read');
  });
});
