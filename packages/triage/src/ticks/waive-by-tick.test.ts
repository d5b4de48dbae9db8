import { loadBaseline } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE, body, ROW, runTicks, worldOf } from './tick-world.fixture.js';

describe('a waiver by a tick', () => {
  it('hostile places become waivers of themselves alone, whatever they hold', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'*?{}[]\\/.:#"\'\n-!&|> a'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(text, { nil: undefined }), async (rule, path, job) => {
        const world = worldOf(body([{ ...ROW, targets: [{ rule, path, ...(job !== undefined && { job }) }] }, 'waive']));
        await runTicks(world);
        const [pull] = world.pulls.values();
        const { waivers, ...rest } = await loadBaseline({ text: pull?.text ?? '', path: 'x', readFile: () => ({ kind: 'absent' }) });
        expect(waivers).toHaveLength(1);
        const unescaped = (glob = ''): string => glob.replace(/\\(.)/gs, '$1');
        expect([waivers[0]?.rule, waivers[0]?.path, waivers[0]?.job].map(unescaped)).toEqual([rule, path, job ?? '']);
        expect(rest).toMatchObject({ triage: [], state: BASE.state });
        expect(`${pull?.title}${pull?.body}${world.comments[0]?.body}`).not.toContain(path.length > 3 ? path : '\u0000');
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['by its login', 'octocat', undefined, '@octocat'],
    ['by the login that a company manages', 'octo_corp', '@octo/team', '@octo_corp'],
  ])('the owner of a waiver is named %s', async (_, sender, owner, expected) => {
    const world = worldOf(body([ROW, 'waive']));
    await runTicks(world, { sender, ...(owner !== undefined && { owner }) });
    const text = [...world.pulls.values()][0]?.text ?? '';
    expect(text).toContain(`owner: "${expected}"`);
    expect((await loadBaseline({ text, path: 'x', readFile: () => ({ kind: 'absent' }) })).waivers[0]?.owner).toBe(expected);
  });

  it('a waiver that is there already is no pull request, and no baseline begins one', async () => {
    const world = worldOf(body([ROW, 'waive']));
    world.baseline = undefined;
    await runTicks(world);
    const [pull] = world.pulls.values();
    expect(pull).toMatchObject({ before: undefined, text: expect.stringMatching(/^version: 1\nwaivers:\n/) });
    world.baseline = pull?.text;
    world.change(5, { body: body([ROW, 'waive']) });
    expect((await runTicks(world)).lines[0]).toBe('waiver unchanged');
    expect(world.pulls.size).toBe(1);
  });

  it('a list that would replace inherited waivers is not begun', async () => {
    const world = worldOf(body([ROW, 'waive']));
    world.baseline = 'version: 1\nextends: ./organisation.yml\n';
    const waivers = [{ rule: 'x', reason: 'why', owner: '@a', expires: '2026-12-31' }];
    expect((await runTicks(world, { waivers })).lines).toEqual(['waiver not-possible', 'comment done', 'dashboard done']);
    expect(world.comments[0]?.body).toContain('would replace the waiver of what it extends; add it by hand');
    expect(world.pulls.size).toBe(0);
    world.baseline += 'waivers: []\n';
    world.change(5, { body: body([ROW, 'waive']) });
    expect((await runTicks(world)).lines[0]).toBe('waiver done');
  });

  it('a baseline that no waiver can be added to is told, not broken', async () => {
    const world = worldOf(body([ROW, 'waive']));
    world.baseline = 'waivers: all\n';
    expect((await runTicks(world)).lines).toEqual(['waiver not-possible', 'comment done', 'dashboard done']);
    expect(world.pulls.size).toBe(0);
  });
});
