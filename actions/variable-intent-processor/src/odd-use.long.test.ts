import { addEnvironment } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, BOX, intent, scene } from './run-processor.fixture.js';

const LOOSER = BASELINE.replace('names: [LOG_LEVEL, KILL_SWITCH]', 'names: [LOG_LEVEL, KILL_SWITCH, NEW_ONE]');
const SCHEDULE = { name: 'schedule', payload: {} };

/** An intent for LIMIT_A, queued some seconds later than others. */
function later(seconds: number, value: string | null): readonly [string, string] {
  const [path, text] = intent('LIMIT_A', value, { queued_at: `2025-11-01T12:00:0${seconds}Z` });
  return [path.replace('1761998400', String(1_761_998_400 + seconds)), text];
}

describe('a push that brings a looser policy and then the intent', () => {
  it('is judged by the policy of before the push, and a later run does not forget that where the file cannot be moved', async () => {
    const { checkout, repository, push, run, variables, ledger } = await scene();
    const before = checkout.git('rev-parse', 'HEAD');
    push({ '.github/sar.yml': LOOSER });
    push(Object.fromEntries([intent('NEW_ONE', 'info')]));
    repository.git.protections.set('main', { kind: 'ruleset', bypass: [] });
    const first = await run({}, { event: { name: 'push', payload: { before, repository: { default_branch: 'main' } } } });
    expect(first.outputs.get('refused'), first.log).toBe('1');
    const second = await run({}, { event: SCHEDULE });
    expect(second.outputs.get('refused'), second.log).toBe('1');
    expect(second.log).toContain('it was refused before');
    expect(variables()).toEqual({});
    expect(ledger()).toMatchObject([{ name: 'NEW_ONE', outcome: 'refused' }]);
  });
});

describe('the mailbox', () => {
  it('is found however its folder is written', async () => {
    const { push, run, variables } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'info')]));
    expect((await run({ mailbox: './.sar//pending_ops/' })).exitCode).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'info' });
  });

  it.each(['/', '.', '.sar', '../x'])('is not %s: what others keep there stays', async (mailbox) => {
    const { push, run, variables, repository } = await scene();
    push({ 'variable_here.json': '{}', '.sar/variable_audit_latest.json': '{}', ...Object.fromEntries([intent('LOG_LEVEL', 'info')]) });
    const files = [...repository.git.files('main').keys()];
    const result = await run({ mailbox });
    expect([result.exitCode, variables(), [...repository.git.files('main').keys()]], result.log).toEqual([1, {}, files]);
    expect(result.log).toContain('the mailbox');
  });

  it('without an intent costs four requests, one of them for the halt', async () => {
    const { push, run } = await scene();
    push({ [`${BOX}/README.md`]: 'x' });
    expect((await run()).requests).toHaveLength(4);
  });
});

describe('several intents', () => {
  it('for one variable, set and deleted and set again: the last is written, once', async () => {
    const { push, run, variables, ledger } = await scene();
    push(Object.fromEntries([later(0, '1'), later(1, null), later(2, '3')]));
    const result = await run();
    expect(Object.fromEntries(result.outputs), result.log).toMatchObject({ applied: '1', unchanged: '2' });
    expect([variables(), ledger().map(({ outcome }) => outcome)]).toEqual([{ LIMIT_A: '3' }, ['superseded', 'superseded', 'applied']]);
  });

  it('of which the last is refused: the one before is written', async () => {
    const { push, run, variables } = await scene();
    push(Object.fromEntries([later(0, '1'), later(1, '-1')]));
    const result = await run({ 'on-refused': 'warn' });
    expect([result.exitCode, variables()], result.log).toEqual([0, { LIMIT_A: '1' }]);
  });

  it('for an environment that does not exist: they wait, the others are applied, and they are once it is there', async () => {
    const { repository, push, run, variables, box } = await scene();
    push(
      Object.fromEntries([
        intent('RING', 'one', { scope: 'environment', environment: 'staging', queued_at: '2025-10-01T12:00:00Z' }),
        intent('LOG_LEVEL', 'info'),
      ]),
    );
    // The older one does not take the only place.
    const first = await run({ 'max-intents': '1' });
    expect(Object.fromEntries(first.outputs), first.log).toMatchObject({ applied: '1', failed: '1' });
    expect([variables(), box()]).toEqual([{ LOG_LEVEL: 'info' }, ['variable_set_RING_1761998400.json']]);
    addEnvironment(repository, 'staging');
    expect((await run({}, { event: SCHEDULE })).log).toContain('1 applied');
  });
});

describe('a token', () => {
  it('that may write variables but no contents: nothing is written before that is noticed', async () => {
    const { push, run, variables } = await scene({ actions_variables: 'write', contents: 'read', issues: 'read' });
    push(Object.fromEntries([intent('LOG_LEVEL', 'info')]));
    const result = await run();
    expect([result.exitCode, variables()]).toEqual([1, {}]);
    expect(result.requests.filter(({ path, method }) => method !== 'GET' && path.includes('/variables'))).toEqual([]);
  });

  it('that may only read is enough for a dry run', async () => {
    const { push, run, variables } = await scene({ actions_variables: 'read', contents: 'read' });
    push(Object.fromEntries([intent('LOG_LEVEL', 'info')]));
    const result = await run({ 'dry-run': 'true' });
    expect([result.exitCode, variables()], result.log).toEqual([0, {}]);
    expect(result.log).toContain('1 planned');
  });
});
