import { readHiddenMarker, unknown, type GateVerdict, type StepReport } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { RescuePorts } from '../../playbooks/rescue-ports.js';
import { MemoryWorkTree } from '../memory-work-tree.fixture.js';
import { COMMIT, finding, MemoryWriter, stepContext, type StepWorld } from '../step-context.fixture.js';
import { openPullRequest } from './open-pull-request.js';

const CI = '.github/workflows/ci.yml';
const FILES = { 'app.py': 'import os\n', [CI]: 'on: push\n', 'run.sh': '#!/bin/sh\n' };
const BRANCH = 'sar/SAR-002-01234567';
const PASS: GateVerdict = { outcome: 'pass', lines: [], failed: [] };
const FAIL: GateVerdict = {
  outcome: 'fail',
  failed: ['tests'],
  lines: [
    {
      id: 'tests',
      kind: 'check',
      title: 'Tests',
      required: true,
      outcome: 'fail',
      detail: 'pytest ended with 1',
      evidence: [],
      durationMs: 1,
      remedy: 'Mend the test.',
    },
    { id: 'schema', kind: 'check', title: 'Schema', required: true, outcome: 'pass', detail: 'fine', evidence: [], durationMs: 1 },
  ],
};

function changed(files: Readonly<Record<string, string>>): MemoryWorkTree {
  const work = new MemoryWorkTree(FILES);
  for (const [path, text] of Object.entries(files)) work.write(path, text);
  return work;
}

interface World extends StepWorld {
  readonly writer?: MemoryWriter;
  readonly gate?: RescuePorts['gate'] | undefined;
  readonly step?: { readonly gate?: boolean };
}

async function run(mode: 'plan' | 'apply', { writer = new MemoryWriter(FILES), step = {}, ...world }: World) {
  const gate = 'gate' in world ? world.gate : async () => PASS;
  const context = await stepContext({
    work: changed({ 'app.py': '' }),
    ...world,
    ports: { branch: writer, ...(gate !== undefined && { gate }), ...world.ports },
  });
  return {
    writer,
    context,
    report: await openPullRequest[mode]({ do: 'open-pull-request', title: 'Mend what breaks CI', ...step }, context),
  };
}

describe('a pull request', () => {
  it('is opened from a branch of its own after the gate has passed, and waits', async () => {
    const roots: string[] = [];
    const { writer, report, context } = await run('apply', {
      gate: async (root) => {
        roots.push(root);
        return PASS;
      },
      findings: [finding('ci-health', 'failure-rate-degraded')],
    });
    expect(report).toMatchObject({ outcome: 'waiting', url: 'https://github.com/octo-org/octo-repo/pull/1' });
    expect(report.details).toEqual(['state: Patching → Validating → Healthy']);
    expect(writer.commits).toMatchObject([
      { branch: BRANCH, expectedHead: COMMIT, additions: [{ path: 'app.py', text: '' }], deletions: [] },
    ]);
    expect(writer.opened).toMatchObject([{ from: BRANCH, into: 'main', title: 'Mend what breaks CI' }]);
    expect(writer.heads.get('main')?.head).toBe(COMMIT);
    expect(roots).toEqual(['/work-tree']);
    expect(context.remembered).toEqual({ branch: BRANCH, commit: COMMIT });
  });

  it('tells what was done, and that text in it stays text', async () => {
    const before: StepReport[] = [
      {
        step: 'apply-fixers',
        outcome: 'done',
        words: 'ruff-imports: one file changed',
        details: ['``` <script> @everyone', 'a\u0000b\u2028\nc'],
      },
    ];
    const { writer } = await run('apply', { before, findings: [finding('x', 'y'), finding('x', 'y', { id: '$(evil)' })] });
    const body = writer.opened[0]?.body ?? '';
    expect(readHiddenMarker('sar-rescue', body)).toMatchObject({ value: { playbook: 'SAR-002', key: '0123456789abcdef' } });
    expect(body).toContain('````text\napply-fixers: ruff-imports: one file changed\n``` <script> @everyone\na b  c\n````');
    expect(body).toContain('sar gate --proves 0123456789abcdef\n');
    expect(body).not.toContain('$(evil)');
    expect(body).toContain('The validation gate passed');
    expect(body).toContain('[this run](https://github.com/octo-org/octo-repo/actions/runs/7)');
  });

  it.each<[MemoryWriter['pull'], string]>([
    [{ url: 'https://github.com/o/r/pull/1', state: 'open' }, 'waiting'],
    [{ url: 'https://github.com/o/r/pull/1', state: 'merged' }, 'done'],
    [{ url: 'https://github.com/o/r/pull/1', state: 'closed' }, 'failed'],
  ])('that is there as %j is %s, without files or a gate', async (pull, outcome) => {
    const writer = new MemoryWriter(FILES);
    writer.pull = pull;
    const { report } = await run('apply', {
      writer,
      gate: () => {
        throw new Error('asked');
      },
    });
    expect(report).toMatchObject({ outcome, url: pull?.url });
    expect(writer.commits).toEqual([]);
  });

  it('is not opened when the gate fails, and the reason is told', async () => {
    const { writer, report } = await run('apply', { gate: async () => FAIL, findings: [finding('ci-health', 'repeated-failure')] });
    expect(report).toMatchObject({
      outcome: 'failed',
      words: 'the validation gate fails on the changed files: tests',
      details: ['Tests: fail, pytest ended with 1. Mend the test.', 'state: Patching → Validating → ManualRequired → EscalatedIssue'],
      changes: [{ path: 'app.py' }],
    });
    expect([...writer.heads.keys()]).toEqual(['main']);
  });

  it.each<[string, World, string, RegExp]>([
    ['without a gate', { gate: undefined }, 'not-possible', /gate cannot be asked here/],
    ['with a gate that throws', { gate: async () => Promise.reject(new Error('boom')) }, 'failed', /boom/],
    ['without a commit', { ports: { commit: undefined } }, 'not-possible', /commit of the branch main is not known/],
    ['without files that differ', { work: new MemoryWorkTree(FILES) }, 'unchanged', /nothing to offer/],
    [
      'with workflows alone and without a token for them',
      { work: changed({ [CI]: 'on: pull_request\n' }) },
      'not-possible',
      /nothing of what was changed can be offered/,
    ],
    [
      'while SAR is halted',
      { ports: { guard: { check: async () => ({ isAllowed: false, reason: 'halted by #1' }) }, branch: halted() } },
      'not-now',
      /halted by #1/,
    ],
  ])('%s is not opened', async (_what, world, outcome, words) => {
    const { writer, report } = await run('apply', world);
    expect(report.outcome).toBe(outcome);
    expect(report.words).toMatch(words);
    expect(writer.opened).toEqual([]);
  });

  it('never comes from the default branch', async () => {
    const { report, writer } = await run('apply', { ports: { defaultBranch: BRANCH } });
    expect(report).toMatchObject({ outcome: 'not-possible' });
    expect(writer.commits).toEqual([]);
  });

  it('leaves workflows out without a token for them, asks the gate without them, and shows the patch', async () => {
    const work = changed({ 'app.py': '', [CI]: 'on: pull_request\n' });
    let atGate: string | undefined;
    const { writer, report } = await run('apply', {
      work,
      gate: async () => {
        atGate = work.now.get(CI);
        return PASS;
      },
    });
    expect(atGate).toBe(FILES[CI]);
    expect(report).toMatchObject({ outcome: 'waiting', changes: [{ path: CI, before: 'on: push\n', after: 'on: pull_request\n' }] });
    expect(writer.commits[0]?.additions.map(({ path }) => path)).toEqual(['app.py']);
    expect(writer.opened[0]?.body).toContain('### Not in it');
  });

  it('takes the other token for workflows alone', async () => {
    const [usual, push] = [new MemoryWriter(FILES), new MemoryWriter(FILES)];
    await run('apply', { writer: usual, work: changed({ [CI]: 'on: pull_request\n' }), ports: { pushBranch: push } });
    expect([usual.opened.length, push.opened.length]).toEqual([0, 1]);
    const [second, unused] = [new MemoryWriter(FILES), new MemoryWriter(FILES)];
    await run('apply', { writer: second, work: changed({ 'app.py': '' }), ports: { pushBranch: unused } });
    expect([second.opened.length, unused.opened.length]).toEqual([1, 0]);
  });

  it('leaves executable files out, which the API would make plain ones', async () => {
    const work = changed({ 'app.py': '', 'run.sh': '#!/bin/bash\n' });
    work.executables.add('run.sh');
    const { writer, report } = await run('apply', { work });
    expect(writer.commits[0]?.additions.map(({ path }) => path)).toEqual(['app.py']);
    expect(report).toMatchObject({ changes: [{ path: 'run.sh' }], details: [expect.stringContaining('run.sh') as string] });
  });

  it('is opened without the gate where the playbook says so, and says that', async () => {
    const { writer } = await run('apply', { gate: undefined, step: { gate: false } });
    expect(writer.opened[0]?.body).toContain('The validation gate was not asked');
  });

  it.each([
    ['forbidden', 'not-possible'],
    ['unreachable', 'not-now'],
    ['rate-limited', 'not-now'],
    ['failed', 'failed'],
  ] as const)('that GitHub answers with %s is %s', async (reason, outcome) => {
    const writer = new MemoryWriter(FILES);
    writer.createBranch = async () => unknown(reason, 'told why');
    const { report } = await run('apply', { writer });
    expect(report).toMatchObject({ outcome, words: 'told why' });
  });

  it('cut off at any call and opened again is one commit and one pull request', async () => {
    for (const method of ['filesAt', 'createBranch', 'commit', 'openPullRequest'] as const) {
      for (const when of ['before', 'after'] as const) {
        const writer = new MemoryWriter(FILES);
        const own = writer[method].bind(writer) as (...given: readonly unknown[]) => Promise<unknown>;
        Object.assign(writer, {
          [method]: async (...given: readonly unknown[]) => {
            if (when === 'after') await own(...given);
            throw new Error('killed');
          },
        });
        await expect(run('apply', { writer })).rejects.toThrow('killed');
        Object.assign(writer, { [method]: own });
        const { report } = await run('apply', { writer });
        expect(report).toMatchObject({ outcome: 'waiting' });
        expect([writer.commits.length, writer.opened.length]).toEqual([1, 1]);
      }
    }
  });

  it('is only announced by a plan', async () => {
    const before: StepReport[] = [{ step: 'apply-fixers', outcome: 'would-do', words: 'x', changes: [{ path: CI, after: '' }] }];
    const { writer, report } = await run('plan', { before });
    expect(report.outcome).toBe('would-do');
    expect(report.words).toBe(`opens a pull request from ${BRANCH} into main, after the validation gate has passed`);
    expect(report.details?.join()).toContain('push-token');
    expect([writer.commits, writer.opened]).toEqual([[], []]);
    expect((await run('plan', { ports: { branch: undefined as never } })).report).toMatchObject({ outcome: 'not-possible' });
  });
});

function halted(): MemoryWriter {
  const writer = new MemoryWriter(FILES);
  writer.createBranch = async () => unknown('failed', 'halted by #1');
  return writer;
}
