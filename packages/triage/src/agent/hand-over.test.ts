import { agentSchemas, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hours, runHandOver, worldOf, type HandOverRun } from './hand-over.fixture.js';

describe('handOver', () => {
  it('posts the plan, assigns the agent as GitHub shows it, starts the workflow, and then is quiet', async () => {
    const world = worldOf(1);
    expect((await runHandOver(world)).lines).toEqual(['comment done', 'assign done', 'dispatch done']);
    expect(world.comments).toEqual([{ number: 1, body: '## plan\n' }]);
    expect(world.assigned).toEqual([{ number: 1, login: 'Copilot' }]);
    expect(world.dispatches).toEqual([
      {
        target: { kind: 'workflow', file: 'heal.yml', ref: 'main' },
        payload: { subject: '0000000000000001', issue: '1', findings: '0000000000000001', playbook: 'SAR-002' },
      },
    ]);
    const again = await runHandOver(world, { at: 1 });
    expect([again.lines, again.calls]).toEqual([['comment unchanged'], ['state.read']]);
  });

  it('writes a state that its schema takes', async () => {
    const world = worldOf(1);
    await runHandOver(world);
    const { agentDocumentSchema } = await agentSchemas();
    expect(agentDocumentSchema.parse(JSON.parse(world.files.get('agent.json') ?? ''))).toMatchObject({
      issues: { 1: { handed: [{ at: hours(0), posted: true, settled: true }] } },
    });
  });

  it('hands over again with another plan, or after a day; then people are told once that it waits for them', async () => {
    const world = worldOf(1);
    await runHandOver(world);
    expect((await runHandOver(world, { at: 2, plan: 'other' })).lines).toEqual(['comment done', 'dispatch done']);
    expect((await runHandOver(world, { at: 3, plan: 'other' })).lines).toEqual(['comment unchanged']);
    expect((await runHandOver(world, { at: 30, plan: 'other' })).lines).toEqual(['assign not-now', 'comment done']);
    expect(world.comments.at(-1)?.body).toContain('handed over 2 times, and it is still open: it waits for a person now');
    expect((await runHandOver(world, { at: 60, plan: 'third' })).lines).toEqual(['assign not-now']);
    expect([world.comments.length, world.dispatches.length]).toEqual([3, 2]);
    expect((await runHandOver(world, { at: 24 * 91, plan: 'third' })).lines).toContain('comment done');
  });

  it.each([
    [
      'without a user’s token the plan is posted, and a person assigns',
      { without: ['agentBoard'] },
      ['assign not-possible', 'comment done', 'dispatch done'],
      'assign `copilot-swe-agent[bot]`',
    ],
    ['without a token that may dispatch', { without: ['dispatcher'] }, ['dispatch not-possible', 'comment done', 'assign done'], 'plan'],
    [
      'without an agent the plan alone',
      { settings: { assign: undefined as never, dispatch: undefined as never } },
      ['comment done'],
      'A person or a coding agent',
    ],
  ] satisfies readonly [string, HandOverRun, readonly string[], string][])('%s', async (_, options, lines, words) => {
    const world = worldOf(1);
    expect((await runHandOver(world, options)).lines).toEqual(lines);
    expect(world.comments[0]?.body).toContain(words);
  });

  it('an issue that a person took is not assigned to the agent', async () => {
    const world = worldOf(1);
    world.change(1, { assignees: ['octocat'] });
    expect((await runHandOver(world)).lines).toEqual(['comment done', 'dispatch done']);
    expect(world.issue(1).assignees).toEqual(['octocat']);
  });

  it('says when GitHub drops the agent silently', async () => {
    const { acts } = await runHandOver(worldOf(1), { faults: { shownAs: () => undefined } });
    expect(acts).toContainEqual(
      expect.objectContaining({ what: 'assign', outcome: 'not-possible', detail: expect.stringContaining('did not assign it') }),
    );
  });

  it.each([
    ['there is none', { without: ['state'] }],
    ['it cannot be read', { faults: { answers: { 'state.read': unknown('forbidden', 'contents: read is missing') } } }],
    ['it cannot be written', { faults: { answers: { 'state.update': unknown('forbidden', 'contents: write is missing') } } }],
  ] satisfies readonly [string, HandOverRun][])('hands nothing over where the state cannot remember it: %s', async (_, options) => {
    const world = worldOf(1);
    expect((await runHandOver(world, options)).lines).toEqual(['state not-possible']);
    expect([world.comments, world.assigned, world.dispatches]).toEqual([[], [], []]);
  });

  it.each([
    '{',
    '[]',
    '{"schema":"sar.agent/2"}',
    '{"schema":"sar.agent/1","issues":{"1":{"handed":[{"at":"x"}]}},"runs":{},"waivers":{}}',
  ])('hands nothing over when the record is %s', async (text) => {
    const world = worldOf(1);
    world.files.set('agent.json', text);
    expect((await runHandOver(world)).lines).toEqual(['state not-possible']);
    expect(world.comments).toEqual([]);
  });

  it('a comment that fails assigns and starts nothing, and is tried again', async () => {
    const world = worldOf(1);
    const failing = { answers: { comment: unknown('rate-limited', 'later') } };
    expect((await runHandOver(world, { faults: failing })).lines).toEqual(['comment not-possible']);
    expect((await runHandOver(world, { at: 1 })).lines).toEqual(['comment done', 'assign done', 'dispatch done']);
  });

  it('halted, nothing is done; halted meanwhile, it stops and is taken up later', async () => {
    const world = worldOf(1, 2);
    world.isHalted = true;
    expect((await runHandOver(world, { numbers: [1, 2] })).lines).toEqual(['assign not-possible']);
    expect(world.files.size).toBe(0);
    world.isHalted = false;
    const meanwhile = { before: (name: string) => void (name === 'assign' && (world.isHalted = true)) };
    const halted = await runHandOver(world, { numbers: [1, 2], faults: meanwhile });
    expect(halted.lines).toEqual(['comment done', 'assign done', 'assign not-possible']);
    expect(world.dispatches).toEqual([]);
    world.isHalted = false;
    expect((await runHandOver(world, { at: 0.5 })).lines).toEqual(['dispatch done']);
    expect((await runHandOver(world, { at: 1 })).lines).toEqual(['comment unchanged']);
  });

  it('a dry run says what it would do and writes nothing', async () => {
    const world = worldOf(1);
    const { acts, calls } = await runHandOver(world, { dryRun: true });
    expect(acts).toMatchObject([{ outcome: 'would-do', detail: expect.stringContaining('the start of heal.yml') }]);
    expect([calls, world.files.size]).toEqual([['state.read'], 0]);
  });
});
