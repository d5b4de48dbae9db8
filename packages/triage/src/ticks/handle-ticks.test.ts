import { loadBaseline, rowMarker, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { body, FOUND, ID, OTHER, ROW, runTicks, worldOf, type TickRun } from './tick-world.fixture.js';

describe('handleTicks', () => {
  it('accepts, offers a waiver, starts the playbook, answers once, and empties the boxes', async () => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive'], [{ ...ROW, id: OTHER }]));
    const report = await runTicks(world, { dispatch: 'heal.yml' });
    expect(report.lines).toEqual(['dispatch done', 'accept done', 'waiver done', 'comment done', 'dashboard done']);
    expect(report.playbooks).toEqual([{ subject: ID, playbook: 'SAR-001', findings: [ID] }]);
    expect(world.dispatches).toEqual([
      {
        target: { kind: 'workflow', file: 'heal.yml', ref: 'main' },
        payload: { subject: ID, issue: '5', findings: ID, playbook: 'SAR-001' },
      },
    ]);
    expect(JSON.parse(world.files.get('findings.json') ?? '')).toEqual({
      schema: 'sar.findings/1',
      accepted: { [ID]: { firstSeen: FOUND, rule: 'missing-cache', path: '.github/workflows/ci.yml' } },
    });
    const [[branch, pull] = []] = world.pulls;
    expect(branch).toMatch(/^sar\/waive-[0-9a-f]{16}-2026-12-22$/);
    expect(pull).toMatchObject({ into: 'main', path: '.github/sar.yml', before: 'version: 1 # mine\n' });
    const { waivers } = await loadBaseline({ text: pull?.text ?? '', path: 'x', readFile: () => ({ kind: 'absent' }) });
    expect(waivers).toEqual([
      {
        rule: 'missing-cache',
        path: '.github/workflows/ci.yml',
        job: 'test',
        reason: 'waived by @octocat in the dashboard https://github.com/octo/repo/issues/5',
        owner: '@octocat',
        expires: '2026-12-22',
      },
    ]);
    expect(world.issue(5).body).toBe(body([ROW], [{ ...ROW, id: OTHER }]));
    expect(world.comments[0]?.body).toBe(
      [
        'Acted on for `octocat`:\n',
        '- `missing-cache`: SAR-001 is started by `heal.yml`',
        '- `missing-cache`: its finding is accepted as it is; the next triage lists it apart',
        '- `missing-cache`: a pull request waives it until 2026-12-22; it holds after the merge (https://github.com/octo/repo/pull/9)\n',
      ].join('\n'),
    );
    expect((await runTicks(world)).lines).toEqual(['dashboard unchanged']);
  });

  it.each([
    ['a box without a row', body([ROW, 'accept']).replace(rowMarker(ROW), ''), 'cannot be read'],
    ['a row without a playbook', body([{ id: ID, findings: ROW.findings }, 'run']), 'no playbook'],
    ['a playbook that is none', body([{ ...ROW, playbook: 'x; rm -rf' }, 'run']), 'no playbook'],
    [
      'a playbook that the baseline has not',
      body([{ ...ROW, playbook: 'constructor' }, 'run']),
      'the baseline has no playbook constructor',
    ],
    ['a playbook that is switched off', body([{ ...ROW, playbook: 'SAR-005' }, 'run']), 'the baseline has SAR-005 switched off'],
    ['a row without findings', body([{ ...ROW, findings: {} }, 'accept']), 'names no finding'],
    ['a row without places', body([{ id: ID, findings: ROW.findings }, 'waive']), 'too many findings'],
    ['a waiver of what governs waivers', body([{ ...ROW, targets: [{ rule: 'expired-waiver', path: 'x' }] }, 'waive']), 'cannot be waived'],
    ['a place without a path', body([{ ...ROW, targets: [{ rule: 'x', path: '' }] }, 'waive']), 'no waiver can name'],
    ['a path that is too long', body([{ ...ROW, targets: [{ rule: 'x', path: '*'.repeat(300) }] }, 'waive']), 'no waiver can name'],
  ])('says that it is not possible, and empties the box: %s', async (_, text, words) => {
    const world = worldOf(text);
    const { lines, playbooks } = await runTicks(world);
    expect([lines.length, playbooks]).toEqual([3, []]);
    expect(world.comments[0]?.body).toContain(words);
    expect([world.pulls.size, world.files.size, world.issue(5).body.includes('[x]')]).toEqual([0, 0, false]);
  });

  it('says how much of a large group it accepted, and what takes another tick', async () => {
    const findings = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [n.toString(16).padStart(16, '0'), FOUND]));
    const world = worldOf(body([{ id: ID, findings }, 'accept']));
    await runTicks(world);
    const { accepted } = JSON.parse(world.files.get('findings.json') ?? '') as { readonly accepted: object };
    const { length } = Object.keys(accepted);
    expect(length).toBeLessThan(300);
    expect(world.comments[0]?.body).toContain(`${length} of its 300 findings are accepted as they are, as many as a row can name`);
  });

  it.each([
    ['the state cannot be written', { faults: { answers: { 'state.update': unknown('forbidden', '@x contents: write `is` missing') } } }],
    ['there is none', { isStateless: true }],
  ] satisfies readonly [string, TickRun][])('nothing is started, accepted or offered when %s', async (_, options) => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive']));
    const { playbooks, lines } = await runTicks(world, { ...options, dispatch: 'heal.yml' });
    expect([playbooks, world.pulls.size, world.files.size, world.dispatches]).toEqual([[], 0, 0, []]);
    expect(lines).toEqual(['dispatch not-possible', 'accept not-possible', 'waiver not-possible', 'comment done', 'dashboard done']);
    expect(world.comments[0]?.body).toMatch(/nothing was done: `"[^`]*"`/);
  });

  it('a loop of edits starts a playbook as often as the breaker allows', async () => {
    const world = worldOf('');
    for (let times = 0; times < 8; times++) {
      world.change(5, { body: body([ROW, 'run'], [{ ...ROW, id: OTHER }, 'run'], [{ ...ROW, id: 'c'.repeat(16) }, 'run']) });
      await runTicks(world, { dispatch: 'heal.yml', at: times / 24 });
    }
    expect(world.dispatches).toHaveLength(5);
    expect(world.comments.at(-1)?.body).toContain('agent.max-per-finding');
    world.change(5, { body: body([ROW, 'run']) });
    await runTicks(world, { dispatch: 'repair', at: 2 });
    expect(world.dispatches.at(-1)?.target).toEqual({ kind: 'repository-event', type: 'repair' });
  });

  it('answers within what GitHub takes, and says how many boxes wait for another edit', async () => {
    const rows = Array.from({ length: 210 }, (_, n) => {
      const id = n.toString(16).padStart(16, '0');
      return [{ id, findings: { [id]: FOUND }, targets: [{ rule: `${'x'.repeat(50)}${n}`, path: 'a' }] }, 'accept'] as const;
    });
    const world = worldOf(body(...rows));
    const failing = { answers: { 'state.update': unknown('failed', 'x'.repeat(399)) } };
    await runTicks(world, { faults: failing });
    const text = world.comments[0]?.body ?? '';
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/- \d+ more, which the log of the run names\n\nMore boxes are ticked than one run acts on: 10 stay ticked/);
    expect(world.issue(5).body.match(/\[x\]/g)).toHaveLength(10);
  });

  it('a dry run writes nothing', async () => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive']));
    const { lines, calls } = await runTicks(world, { dryRun: true });
    expect(lines).toEqual(['dispatch would-do', 'accept would-do', 'waiver would-do']);
    expect(calls).toEqual(['read', 'roleOf']);
  });
});
