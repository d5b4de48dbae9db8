import { known, UserError, type GateCheckSettings, type GateLine } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { GatePorts } from '../gate-ports.js';
import { commandsOf, memoryFiles, printed, sensed } from '../gate-ports.fixture.js';
import { gate, RUFF } from './gate.fixture.js';

async function lineOf(settings: Partial<GateCheckSettings>, ports: Partial<GatePorts> = {}): Promise<GateLine | undefined> {
  return (await gate({ own: settings }, ports)).lines[0];
}

describe('a check', () => {
  it('of several parts passes when all of them pass', async () => {
    const line = await lineOf(
      {
        title: 'All',
        commands: RUFF,
        reports: ['*.xml'],
        sensors: ['doc-links'],
        'failure-rate': { 'max-age-hours': 26 },
        playbook: 'SAR-002',
      },
      { commands: commandsOf({ ruff: printed(0) }), files: memoryFiles({ 'a.xml': '<x/>' }) },
    );
    expect(line).toMatchObject({
      id: 'own',
      kind: 'check',
      title: 'All',
      required: true,
      outcome: 'pass',
      detail: '1 command passed; 1 report of this commit; doc-links: nothing of P2 or more severe; and 1 more',
    });
    expect(line).not.toHaveProperty('remedy');
    expect(line).not.toHaveProperty('playbook');
    expect(line?.durationMs).toBeGreaterThan(0);
  });

  it('that fails in one part and is unknown in another has failed, and tells what failed first', async () => {
    const line = await lineOf(
      { sensors: ['doc-links'], 'failure-rate': { 'max-age-hours': 1 }, playbook: 'OWN-1', remedy: 'Ask Ann.' },
      {
        sense: async () => sensed({ unknown: [{ sensor: 'doc-links', detail: 'no token' }] }),
        failureRate: async () => known({ text: '30.0:critical', measuredAt: '2026-11-22T12:30:00Z' }),
      },
    );
    expect(line).toMatchObject({
      outcome: 'fail',
      detail: '30 % of CI runs failed, at most 10 % may',
      remedy: 'Ask Ann.',
      playbook: 'OWN-1',
      command: 'sar ci-health',
    });
    expect(line?.evidence.map(({ text }) => text)).toEqual(['measured 2026-11-22T12:30:00Z', 'doc-links cannot answer: no token']);
  });

  it.each([
    [
      'tests',
      ['python'],
      'Extend `sar:gate-python` in the baseline (`extends: [sar:gate-python]`), or name `commands`, `reports` or `sensors` in `gate.checks.tests` of the baseline',
    ],
    [
      'code-quality',
      ['python', 'node'],
      'Name the commands of all its languages in `gate.checks.code-quality.commands` of the baseline: `sar:gate-python` and `sar:gate-node` have some ready, but the later',
    ],
    ['tests', [], 'Name `commands`, `reports` or `sensors` in `gate.checks.tests` of the baseline.'],
    ['licences', ['node'], 'Name `commands`, `reports` or `sensors` in `gate.checks.licences` of the baseline.'],
  ] as const)('%s for which nothing is declared is unknown, and says what to write where there is %j', async (id, kinds, remedy) => {
    const { outcome, failed, lines } = await gate({ [id]: {} }, { kinds });
    expect({ outcome, failed }).toEqual({ outcome: 'fail', failed: [id] });
    expect(lines[0]).toMatchObject({
      outcome: 'unknown',
      detail: 'nothing is declared for this check',
      remedy: expect.stringContaining(remedy),
    });
  });

  it.each([
    [
      'throws',
      new TypeError('x is undefined\n  at a'),
      'the check could not be judged: x is undefined',
      'This is a bug of SAR; please report it with the words above.',
    ],
    ['throws for the user', new UserError('mend a.yml'), 'the check could not be judged: mend a.yml', 'mend a.yml'],
    ['throws no error', 'text', 'the check could not be judged: text', 'This is a bug of SAR; please report it with the words above.'],
  ])('that %s is unknown and hides no other', async (_, error, detail, remedy) => {
    const verdict = await gate(
      { first: { sensors: ['a'] }, second: { 'failure-rate': { 'max-age-hours': 26 } } },
      { sense: async () => Promise.reject(error) },
    );
    expect(verdict.failed).toEqual(['first']);
    expect(verdict.lines).toMatchObject([{ outcome: 'unknown', detail, remedy }, { outcome: 'pass' }]);
  });

  it('that cannot be judged says what it lacks, whatever the baseline says of its failure, and each thing once', async () => {
    const commands = commandsOf({});
    const line = await lineOf({ commands: [...RUFF, { run: ['ruff', 'format'] }], remedy: 'Run ruff check --fix.' }, { commands });
    expect(line).toMatchObject({
      outcome: 'unknown',
      detail: 'ruff is not installed here',
      evidence: [],
      remedy: expect.stringContaining('Install what ruff'),
    });
  });

  it('that is not required fails nothing', async () => {
    expect(await gate({ own: { required: false } })).toMatchObject({
      outcome: 'pass',
      failed: [],
      lines: [{ outcome: 'unknown', required: false }],
    });
  });
});
