import { known, ROLES, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { dashboardMarker } from '../issues/dashboard-memory.js';
import { body, MARKER, ROW, runTicks, worldOf, written, type TickRun, type TickWorld } from './tick-world.fixture.js';

describe('who may tick', () => {
  it.each(ROLES.map((role) => [role, ['admin', 'maintain', 'write'].includes(role)] as const))(
    'the role %s: acts %s',
    async (role, acts) => {
      const before = body([ROW]);
      const world = worldOf(body([ROW, 'accept']));
      await runTicks(world, { role: known(role), before });
      expect(world.files.has('findings.json')).toBe(acts);
      expect(world.comments).toHaveLength(acts ? 1 : 0);
      expect(world.issue(5).body).toBe(before);
    },
  );

  it.each([
    ['an app', { sender: 'other[bot]' }],
    ['the coding agent', { sender: 'copilot' }],
    ['a name that is none', { sender: '../x' }],
    ['somebody whose role cannot be read', { role: unknown('forbidden', 'metadata: read') }],
    ['a name with a blank', { sender: 'x y' }],
  ] satisfies readonly [string, TickRun][])('does nothing for %s', async (_, options) => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive']));
    const { lines } = await runTicks(world, options);
    expect(lines).toEqual(['dashboard not-possible']);
    expect(written(world)).toEqual([[], [], [], []]);
    expect(world.issue(5).body).toContain('[x]');
  });

  it('empties what one without the permission ticked, and leaves the ticks of others', async () => {
    const earlier = body([ROW, 'waive']);
    const world = worldOf(body([ROW, 'accept', 'waive']));
    expect((await runTicks(world, { role: known('triage'), before: earlier })).lines).toEqual(['dashboard not-possible', 'dashboard done']);
    expect(world.issue(5).body).toBe(earlier);
    expect(world.pulls.size).toBe(0);
  });

  it('with the token of a person, acts on what that person ticked, and not on what SAR kept for another', async () => {
    const world = worldOf(body([ROW, 'accept', 'waive']));
    const own = { sender: 'octocat', author: 'octocat' };
    world.change(5, { author: 'octocat' });
    expect((await runTicks(world, own)).lines).toEqual(['dashboard unchanged']);
    expect((await runTicks(world, { ...own, before: world.issue(5).body })).lines).toEqual(['dashboard unchanged']);
    expect((await runTicks(world, { ...own, before: body([ROW, 'waive']) })).lines).toEqual([
      'accept done',
      'comment done',
      'dashboard done',
    ]);
    expect([world.pulls.size, world.issue(5).body]).toEqual([0, body([ROW, 'waive'])]);
  });

  it('does nothing for what SAR edits itself', async () => {
    const world = worldOf(body([ROW, 'accept']));
    const { lines, calls } = await runTicks(world, { sender: 'github-actions[bot]' });
    expect([lines, calls]).toEqual([['dashboard unchanged'], []]);
  });

  it.each([
    ['it is gone', (world: TickWorld) => void world.issues.delete(5)],
    ['it is closed', (world: TickWorld) => void world.change(5, { state: 'closed' })],
    ['it lacks the label', (world: TickWorld) => void world.change(5, { labels: ['sar'] })],
    ['an outsider wrote it', (world: TickWorld) => void world.change(5, { author: 'mallory', isTrusted: false })],
    ['another app wrote it', (world: TickWorld) => void world.change(5, { author: 'relay[bot]' })],
    ['it has no marker', (world: TickWorld) => void world.change(5, { body: world.issue(5).body.replace(MARKER, '') })],
    ['its marker is not the first thing of its line', (world: TickWorld) => void world.change(5, { body: ` ${world.issue(5).body}` })],
    [
      'it is the duplicate',
      (world: TickWorld) =>
        void world.change(5, {
          body: world.issue(5).body.replace(MARKER, dashboardMarker({ digest: 'x', commit: undefined, isDuplicate: true })),
        }),
    ],
  ])('does nothing when the issue is no dashboard: %s', async (_, change) => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive']));
    change(world);
    expect((await runTicks(world)).lines).toEqual(['dashboard unchanged']);
    expect(written(world)).toEqual([[], [], [], []]);
  });
});
