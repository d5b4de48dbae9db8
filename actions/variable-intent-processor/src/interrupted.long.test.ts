import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pullCommits } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BOX, intent, scene, TOKEN } from './run-processor.fixture.js';

const CREATE = { operation: 'actions/create-repo-variable' };
const NUMBERS = Array.from({ length: 9 }, (_, index) => String(index + 1));
const WANTED = Object.fromEntries(NUMBERS.map((number) => [`LIMIT_${number}`, number]));

describe('Q12 partial failure', () => {
  it('a rate limit in the middle: the report comes nevertheless, and the next run records and does the rest, once', async () => {
    const { server, push, run, variables, ledger, box } = await scene();
    push(Object.fromEntries(NUMBERS.map((number) => intent(`LIMIT_${number}`, number))));
    for (let calm = 0; calm < 4; calm++) server.faults.next(CREATE, { kind: 'slow', milliseconds: 0 });
    server.faults.always(CREATE, { kind: 'limited', status: 429, retryAfterSeconds: 7200 });
    const first = await run();
    expect(first.exitCode).toBe(1);
    // The limit holds for the ledger too, so that what was written is recorded by the next run.
    expect(Object.fromEntries(first.outputs), first.log).toMatchObject({ applied: '0', failed: '9', refused: '0' });
    expect(Object.keys(variables())).toHaveLength(4);
    expect(first.summary).toContain('it was written, and could not be recorded');
    expect(first.summary).toContain('rate limit');
    // Whatever was under way when the limit was met; nothing after it.
    expect(first.requests.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(3);
    server.faults.clear();
    const second = await run();
    expect(second.exitCode, second.log).toBe(0);
    expect(second.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/actions/variables'))).toHaveLength(5);
    expect(variables()).toEqual(WANTED);
    expect(
      ledger()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(WANTED));
    expect(box()).toEqual([]);
  });

  it('a permission that is taken away in the middle: the target is left, and the message says what is missing', async () => {
    const { server, checkout, repository, push, run, variables, ledger, box } = await scene();
    const { before, after } = push(Object.fromEntries(NUMBERS.map((number) => intent(`LIMIT_${number}`, number))));
    const caller = server.world.tokens.get(TOKEN);
    const { failure } = await runInProcess(checkout.root, { apiUrl: server.url, sha: after, before }, undefined, () => {
      if (variables()['LIMIT_2'] === undefined || caller?.kind !== 'installation') return;
      server.world.tokens.set(TOKEN, { ...caller, permissions: { contents: 'write', actions_variables: 'read', issues: 'read' } });
    });
    expect(failure).toMatch(/\d intents? could not be applied/);
    const applied = Object.keys(variables());
    expect(applied.length).toBeGreaterThan(1);
    expect(applied.length).toBeLessThan(NUMBERS.length);
    expect(
      ledger()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(applied.toSorted());
    expect(box()).toHaveLength(NUMBERS.length - applied.length);
    if (caller !== undefined) server.world.tokens.set(TOKEN, caller);
    pullCommits(repository.git, checkout.root, 'main');
    expect((await run()).exitCode).toBe(0);
    expect(variables()).toEqual(WANTED);
    expect(ledger()).toHaveLength(NUMBERS.length);
  });
});

describe('Q13 denial of service', () => {
  it('of more than 1,000 files a run reads 1,000, deals with them in one commit, and leaves the rest', async () => {
    const { push, run, variables, box } = await scene();
    push({
      ...Object.fromEntries(Array.from({ length: 1005 }, (_, number) => [`${BOX}/variable_${number}.json`, '{'])),
      ...Object.fromEntries([intent('LOG_LEVEL', 'info')]),
    });
    const first = await run({ 'on-refused': 'warn' });
    expect(first.exitCode, first.log).toBe(0);
    expect(Object.fromEntries(first.outputs)).toMatchObject({ refused: '1000', remaining: '6' });
    expect(first.requests.length).toBeLessThan(20);
    expect(Buffer.byteLength(first.summary)).toBeLessThan(1_048_576);
    expect(variables()).toEqual({});
    expect(box().filter((path) => !path.startsWith('refused/'))).toHaveLength(6);
    expect(box()).toHaveLength(1006);
  });

  it('a value of 48 KB and a variable too many are refused before anything is written', async () => {
    const { repository, put, push, run, variables } = await scene();
    for (let number = 0; number < 500; number++) put(`OLD_${number}`, 'x');
    push(Object.fromEntries([intent('LOG_LEVEL', 'x'.repeat(49_153)), intent('LIMIT_NEW', '1')]));
    const result = await run({ 'on-refused': 'warn' });
    expect(result.outputs.get('refused'), result.log).toBe('2');
    expect(Object.keys(variables())).toHaveLength(500);
    expect(result.summary).toContain('GitHub allows 500');
    expect(repository.git.head('sar-state')).toBeUndefined();
  });
});

describe('Q3 path traversal, symlinks, odd files', () => {
  it('a submodule with the name of an intent is left alone with a note, and neither fails the step nor holds up the others', async () => {
    const { checkout, push, run, variables, box } = await scene();
    // What a submodule leaves behind where it is not fetched: an empty folder.
    mkdirSync(join(checkout.root, BOX, 'variable_module.json'), { recursive: true });
    checkout.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${BOX}/variable_module.json`);
    push(Object.fromEntries([intent('LOG_LEVEL', 'info')]));
    const result = await run();
    expect(result.exitCode, result.log).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'info' });
    expect(result.log).toContain(`Left alone: ${BOX}/variable_module.json.`);
    expect(box()).toEqual(['variable_module.json']);
  });

  it('a link is refused unread and removed', async () => {
    const { checkout, repository, push, run, box } = await scene();
    const target = checkout.git('hash-object', '-w', 'README.md');
    checkout.git('update-index', '--add', '--cacheinfo', `120000,${target},${BOX}/variable_link.json`);
    checkout.git('commit', '--quiet', '--message', 'Link');
    checkout.git('checkout', '--quiet', '--', '.');
    push({});
    const result = await run({ 'on-refused': 'warn' });
    expect(result.outputs.get('refused'), result.log).toBe('1');
    expect(box()).toEqual(['refused/variable_link.json']);
    expect(repository.git.readText('main', `${BOX}/refused/variable_link.json`)).toContain('symbolic link');
  });
});
