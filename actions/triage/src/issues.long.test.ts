import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BLOCKS, DEGRADES, OWNER, scene, sharedServer, type Issue, type Scene } from './run-triage.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-23T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const MEMBER = { sensor: 'cache-wiring', layer: 'L2' } as const;
const UNKNOWN = [{ ...MEMBER, outcome: 'unknown', reason: 'failed', detail: 'it crashed' }] as const;
const UNSEEN: readonly (readonly [string, Parameters<Scene['signals']>])[] = [
  ['the sensor could not answer', [[], { sensors: UNKNOWN.map((each) => ({ ...each })) }]],
  ['another sensor ran', [[], { sensors: [{ ...MEMBER, sensor: 'doc-links', outcome: 'clear', unit: 'links', judged: 1, unjudged: [] }] }]],
  ['only a part was judged', [[], { partial: true }]],
  ['the signals are of another commit', [[], { commit: 'f'.repeat(40) }]],
  [
    'the file could not be judged',
    [
      [],
      {
        sensors: [
          { ...MEMBER, outcome: 'clear', unit: 'jobs', judged: 0, unjudged: [{ path: '.github/workflows/ci.yml', reason: 'odd' }] },
        ],
      },
    ],
  ],
];
const openIssues = ({ issues }: Scene) => issues().filter(({ state }) => state === 'open');
const dashboard = ({ issues }: Scene): Issue | undefined => issues('sar:dashboard')[0];

/** A first run that found a P1 and a P2. */
async function started(inputs: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const opened = scene({ server: server() });
  opened.signals([BLOCKS, DEGRADES]);
  const run = await runInProcess(opened, { inputs });
  expect(run.failure).toBeUndefined();
  return opened;
}

describe('issues of a triage', () => {
  it('a P1 gets an issue with its owner tagged once, a P2 a row of the dashboard', async () => {
    const opened = await started();
    expect(opened.issues().map(({ title, labels }) => [title, labels])).toEqual([
      [expect.stringContaining('the cache action fails'), ['sar', 'sar:P1', 'sar:L2']],
      ['SAR dashboard', ['sar', 'sar:dashboard']],
    ]);
    expect(opened.issues('sar:P1')[0]?.body?.split(OWNER)).toHaveLength(2);
    expect(dashboard(opened)?.body).toContain('npm ci without a cache');
    expect(dashboard(opened)?.body).not.toContain(OWNER);
  });

  it('a second run with nothing changed writes nothing, also a day later', async () => {
    const opened = await started();
    const before = opened.writes();
    for (const now of [NOW, new Date('2026-11-22T13:00:00Z')]) {
      vi.setSystemTime(now);
      const run = await runInProcess(opened);
      expect(run.failure).toBeUndefined();
      expect(opened.writes()).toEqual(before);
      expect(run.log).not.toMatch(/^ {2}done /m);
    }
  });

  it('what is gone is closed, and what is back is opened again with its clock', async () => {
    const opened = await started();
    opened.signals([]);
    await runInProcess(opened);
    expect(opened.issues('sar:P1')[0]).toMatchObject({ state: 'closed' });
    vi.setSystemTime(LATER);
    opened.signals([BLOCKS]);
    const run = await runInProcess(opened);
    expect(opened.issues('sar:P1')).toMatchObject([{ state: 'open' }]);
    expect(run.findings().findings[0]).toMatchObject({ firstSeen: NOW.toISOString(), sla: { breached: true } });
    expect(run.outputs.get('breached')).toBe('1');
  });

  it('closes nothing where the sensor did not look at the same place', async () => {
    const opened = await started();
    for (const [name, signals] of UNSEEN) {
      opened.signals(...signals);
      const run = await runInProcess(opened);
      expect(run.failure, name).toBeUndefined();
      expect(openIssues(opened), name).toHaveLength(2);
      expect(dashboard(opened)?.body, name).toContain('npm ci without a cache');
    }
  });

  it('the dashboard alone has everything, and opens no more issues than it may', async () => {
    const opened = await started({ issues: 'dashboard' });
    expect(openIssues(opened)).toHaveLength(1);
    expect(dashboard(opened)?.body).toContain('the cache action fails');
    const other = scene({ server: server() });
    other.signals([BLOCKS, { ...BLOCKS, id: 'c'.repeat(16), artefact: { kind: 'job', path: 'other.yml' } }]);
    const run = await runInProcess(other, { inputs: { 'max-new-issues': '1' } });
    expect(other.issues('sar:P1')).toHaveLength(1);
    expect(run.log).toMatch(/not now {2,}issue/);
  });

  it('an issue that a person deleted is opened again, with its clock', async () => {
    const opened = await started();
    const { issues } = opened.repository.issues ?? { issues: new Map() };
    for (const { number } of opened.issues()) issues.delete(number);
    vi.setSystemTime(LATER);
    const run = await runInProcess(opened);
    expect(openIssues(opened)).toHaveLength(2);
    expect(run.findings().findings.map(({ firstSeen }) => firstSeen)).toEqual([NOW.toISOString(), NOW.toISOString()]);
  });
});

it('fail-on fails the step from a severity on', async () => {
  const opened = scene({ server: server() });
  opened.signals([BLOCKS, DEGRADES]);
  for (const [level, message] of [
    ['never', ''],
    ['P0', ''],
    ['P1', '1 finding at or above fail-on P1'],
    ['P2', '2 findings at or above fail-on P2'],
  ] as const) {
    const { failure = '' } = await runInProcess(opened, { inputs: { issues: 'off', 'fail-on': level } });
    expect(failure.replace(/;.*/, ''), level).toBe(message);
  }
});
