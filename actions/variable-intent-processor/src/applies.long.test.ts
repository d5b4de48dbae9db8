import { addEnvironment, pullCommits } from '@sar/testkit';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BOX, EARLIER, intent, scene } from './run-processor.fixture.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a run', () => {
  it('writes, deletes, records and removes', async () => {
    const { server, repository, put, push, run, variables, box, ledger } = await scene();
    addEnvironment(repository, 'staging');
    put('LIMIT_A', '1');
    put('LIMIT_OLD', '5');
    const { after } = push(
      Object.fromEntries([
        intent('LOG_LEVEL', 'debug'),
        intent('LIMIT_A', '2'),
        intent('LIMIT_OLD', null),
        intent('RING', 'one', { scope: 'environment', environment: 'staging' }),
      ]),
    );
    const result = await run();
    expect(result.exitCode, result.log).toBe(0);
    expect(Object.fromEntries(result.outputs)).toMatchObject({ applied: '4', unchanged: '0', refused: '0', failed: '0', remaining: '0' });
    expect(variables()).toEqual({ LOG_LEVEL: 'debug', LIMIT_A: '2' });
    expect([...(repository.environments.get('staging')?.variables.values() ?? [])].map(({ name, value }) => [name, value])).toEqual([
      ['RING', 'one'],
    ]);
    expect(box()).toEqual([]);

    const lines = ledger();
    expect(lines.map(({ name, before, after: now, outcome }) => [name, before, now, outcome]).toSorted()).toEqual([
      ['LIMIT_A', sha256('1'), sha256('2'), 'applied'],
      ['LIMIT_OLD', sha256('5'), null, 'applied'],
      ['LOG_LEVEL', null, sha256('debug'), 'applied'],
      ['RING', null, sha256('one'), 'applied'],
    ]);
    expect(new Set(lines.map(({ commit }) => commit))).toEqual(new Set([after]));
    const [path = ''] = [...repository.git.files('sar-state').keys()].filter((file) => file.endsWith('.ndjson'));
    const text = repository.git.readText('sar-state', path) ?? '';
    expect(result.outputs.get('ledger-entry')).toBe(sha256(text.trimEnd().split('\n').at(-1) ?? ''));
    const tip = repository.git.head('main') ?? '';
    expect(repository.git.signed.has(tip)).toBe(true);
    expect(repository.git.objects.commits.get(tip)?.message).toContain('[skip ci]');
    // Looks at the halt come before each act; an unchanged answer (304) does not count against the token's limit.
    expect(result.requests.filter(({ status }) => status !== 304).length).toBeLessThanOrEqual(2 * 4 + 10);
    expect(server.problems).toEqual([]);
  });

  it('that comes again finds nothing to do', async () => {
    const { checkout, repository, push, run, ledger } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'info')]));
    await run();
    pullCommits(repository.git, checkout.root, 'main');
    const result = await run();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.stdout).toContain(`${BOX}: no intents`);
    expect(result.outputs.get('ledger-entry')).toBe('');
    expect(ledger()).toHaveLength(1);
  });

  it('leaves alone what already is as wanted', async () => {
    const { repository, put, push, run, variables } = await scene();
    put('LOG_LEVEL', 'info');
    push(Object.fromEntries([intent('LOG_LEVEL', 'info'), intent('LIMIT_GONE', null)]));
    const result = await run();
    expect(Object.fromEntries(result.outputs)).toMatchObject({ applied: '0', unchanged: '2' });
    expect(result.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/variables'))).toEqual([]);
    expect(variables()).toEqual({ LOG_LEVEL: 'info' });
    expect(repository.variables.get('LOG_LEVEL')?.updatedAt).toEqual(EARLIER);
  });

  it('with dry-run writes nothing anywhere', async () => {
    const { repository, push, run, variables, box } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug'), intent('NOT_ALLOWED', 'x')]));
    const before = repository.git.head('main');
    const result = await run({ 'dry-run': 'true', 'on-refused': 'warn' });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.stdout).toContain('dry run: nothing was written');
    expect(result.requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')).toEqual([]);
    expect([repository.git.head('main'), repository.git.head('sar-state')]).toEqual([before, undefined]);
    expect(variables()).toEqual({});
    expect(box()).toHaveLength(2);
  });

  it('applies at most max-intents, the oldest first', async () => {
    const { push, run, variables, box } = await scene();
    push(Object.fromEntries([1, 2, 3].map((day) => intent(`LIMIT_${day}`, String(day), { queued_at: `2025-11-0${4 - day}T00:00:00Z` }))));
    const result = await run({ 'max-intents': '2' });
    expect(Object.fromEntries(result.outputs)).toMatchObject({ applied: '2', remaining: '1' });
    expect(variables()).toEqual({ LIMIT_2: '2', LIMIT_3: '3' });
    expect(box()).toHaveLength(1);
  });

  it('takes a mailbox of another name', async () => {
    const { push, run, variables } = await scene();
    const [path, text] = intent('LOG_LEVEL', 'warn');
    push({ [path.replace(BOX, 'queue')]: text });
    const result = await run({ mailbox: 'queue/' });
    expect(result.exitCode, result.log).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'warn' });
  });
});

describe('a refused intent', () => {
  it('is moved with its reason and fails the step', async () => {
    const { repository, push, run, variables, box } = await scene();
    push(Object.fromEntries([intent('NOT_ALLOWED', 'a-value-to-look-for'), intent('LOG_LEVEL', 'info')]));
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('1 intent refused; the summary has the reasons');
    expect(variables()).toEqual({ LOG_LEVEL: 'info' });
    expect(box()).toEqual(['refused/variable_set_NOT_ALLOWED_1761998400.json']);
    const wrapped = repository.git.readText('main', `${BOX}/${box()[0]}`) ?? '';
    expect(JSON.parse(wrapped)).toMatchObject({ schema: 'sar.refused-intent/1', name: 'NOT_ALLOWED' });
    expect(wrapped + result.log + result.summary).not.toContain('a-value-to-look-for');
  });

  it('with on-refused: warn only warns', async () => {
    const { push, run } = await scene();
    push(Object.fromEntries([intent('KILL_SWITCH', 'info')]));
    const result = await run({ 'on-refused': 'warn' });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.annotations.map(({ name }) => name)).toEqual(['warning']);
    expect(result.summary).toContain('human-governance');
  });
});

describe('where the branch forbids the commit', () => {
  it('the removal is offered as a pull request, and nothing is applied again', async () => {
    const { repository, put, push, run, variables, box, ledger } = await scene();
    repository.git.protections.set('main', { kind: 'ruleset', bypass: [] });
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const first = await run();
    expect(first.exitCode, first.log).toBe(0);
    expect(first.summary).toMatch(/pull/);
    expect(box()).toHaveLength(1);
    expect(repository.git.files('sar/processed-intents').has(`${BOX}/variable_set_LOG_LEVEL_1761998400.json`)).toBe(false);
    put('LOG_LEVEL', 'warn');
    const second = await run();
    expect(second.exitCode, second.log).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'warn' });
    expect(ledger()).toHaveLength(1);
  });
});
