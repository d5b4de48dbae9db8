import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandRunner } from './command-runner.js';

function runner(environment: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder('sar-host');
  onTestFinished(() => folder.remove());
  const root = realpathSync(folder.path);
  const { run } = commandRunner(root, { PATH: process.env['PATH'], ...environment });
  const node = (code: string, options: { maxBytes?: number; signal?: AbortSignal; more?: readonly string[] } = {}) =>
    run([process.execPath, '-e', code, ...(options.more ?? [])], {
      maxBytes: options.maxBytes ?? 1000,
      signal: options.signal ?? new AbortController().signal,
    });
  return { root, run, node };
}

describe('a command', () => {
  it('runs in the checkout, and tells what it printed and how it ended', async () => {
    const { root, node } = runner();
    expect(await node('console.log(process.cwd()); console.error("warned"); process.exit(3)')).toEqual({
      known: true,
      value: { exitCode: 3, stdout: `${root}\n`, stderr: 'warned\n', cut: false },
    });
  });

  it('gets its arguments as they are: no shell reads them', async () => {
    const { root, node } = runner();
    const hostile = ['$(touch pwned)', '`touch pwned`', '; touch pwned', '&& touch pwned', '"', "'", '%PATH%', '*', ''];
    const answer = await node('process.stdout.write(JSON.stringify(process.argv.slice(1)))', { more: hostile });
    expect(answer).toMatchObject({ value: { stdout: JSON.stringify(hostile) } });
    expect(existsSync(join(root, 'pwned'))).toBe(false);
  });

  it('sees no token, whatever it is called', async () => {
    const { node } = runner({
      GITHUB_TOKEN: 'ghs_x',
      INPUT_TOKEN: 'ghs_y',
      ACTIONS_RUNTIME_TOKEN: 'z',
      MLFLOW_TRACKING_PASSWORD: 'p',
      AWS_SECRET_ACCESS_KEY: 'k',
      GITHUB_ENV: '/tmp/env',
      NODE_OPTIONS: '--require=./evil.js',
      LC_ALL: 'C',
    });
    const answer = await node('process.stdout.write(Object.keys(process.env).sort().join(" "))');
    expect(answer).toMatchObject({ value: { stdout: 'LC_ALL PATH' } });
  });

  it('that prints without end is ended, and its beginning kept', async () => {
    const { node } = runner();
    expect(await node('for (;;) process.stdout.write("x".repeat(1000))', { maxBytes: 2500 })).toMatchObject({
      value: { stdout: 'x'.repeat(2500), cut: true },
    });
  });

  it('that does not end is ended with what it started', async () => {
    const { root, node } = runner();
    const child = `setTimeout(() => require("node:fs").writeFileSync("late", ""), 400); setTimeout(() => {}, 60000)`;
    const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], {stdio: "inherit"}); setTimeout(() => {}, 60000)`;
    const answer = await node(parent, { signal: AbortSignal.timeout(150) });
    expect(answer).toMatchObject({ known: false, reason: 'failed', detail: expect.stringContaining('did not end within') });
    await wait(500);
    expect(existsSync(join(root, 'late'))).toBe(false);
  });

  it('that ends in time leaves nothing behind that did not', async () => {
    const { root, node } = runner();
    // The child hears no request to end and holds no pipe, so that nobody waits for it.
    const child = `process.on("SIGTERM", () => {}); setTimeout(() => require("node:fs").writeFileSync("late", ""), 700); setTimeout(() => {}, 60000)`;
    const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], {stdio: "ignore"}); setTimeout(() => {}, 60000)`;
    expect(await node(parent, { signal: AbortSignal.timeout(300) })).toMatchObject({ known: false });
    await wait(800);
    expect(existsSync(join(root, 'late'))).toBe(false);
  });

  it('that goes on printing although it was asked to end is asked once', async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.message);
    process.on('warning', onWarning);
    onTestFinished(() => void process.removeListener('warning', onWarning));
    const { node } = runner();
    const deaf = `process.on("SIGTERM", () => setTimeout(() => process.exit(0), 200)); const more = () => { process.stdout.write("x".repeat(65536)); setImmediate(more); }; more();`;
    expect(await node(deaf, { maxBytes: 100 })).toMatchObject({ value: { cut: true } });
    await wait(1);
    expect(warnings).toEqual([]);
  });

  it('leaves no listener behind, also when it was not started', async () => {
    const before = process.listenerCount('SIGINT');
    const { run, node } = runner();
    await node('');
    await run(['no-such-program-of-sar'], { maxBytes: 10, signal: new AbortController().signal });
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('is one of many without a warning of too many listeners', async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.message);
    process.on('warning', onWarning);
    onTestFinished(() => void process.removeListener('warning', onWarning));
    const { run } = runner();
    await Promise.all(Array.from({ length: 16 }, () => run(['sleep', '0.1'], { maxBytes: 10, signal: new AbortController().signal })));
    await wait(1);
    expect(warnings).toEqual([]);
  });

  it.each([
    [
      'too long together',
      ['true', ...Array.from({ length: 99 }, () => 'x'.repeat(100_000))],
      'failed',
      /its arguments are too long together/,
    ],
    ['a name that is empty', [''], 'failed', /a program without a name cannot be started/],
    ['a file that may not be executed', ['./plain.txt'], 'not-configured', /may not be executed; make the file executable/],
  ])('of %s is unknown with the reason', async (_, command, reason, detail) => {
    const { root, run } = runner();
    writeFileSync(join(root, 'plain.txt'), 'text');
    expect(await run(command, { maxBytes: 10, signal: new AbortController().signal })).toMatchObject({
      known: false,
      reason,
      detail: expect.stringMatching(detail),
    });
  });

  it('hears of what ends the process that runs it', async () => {
    const { node } = runner();
    // Another listener, as this process is to live on.
    const stay = () => {};
    process.on('SIGHUP', stay);
    onTestFinished(() => void process.removeListener('SIGHUP', stay));
    const running = node('setTimeout(() => {}, 60000)');
    await wait(100);
    process.kill(process.pid, 'SIGHUP');
    expect(await running).toMatchObject({ known: false, detail: expect.stringContaining('was ended by SIGKILL') });
  });

  it('that is not installed is told by its name', async () => {
    const { run } = runner();
    expect(await run(['no-such-program-of-sar', 'x'], { maxBytes: 10, signal: new AbortController().signal })).toMatchObject({
      known: false,
      reason: 'not-configured',
      detail: expect.stringContaining('no-such-program-of-sar is not installed here'),
    });
  });

  it('is not started when the time is already over', async () => {
    expect(await runner().node('process.exit(0)', { signal: AbortSignal.abort() })).toMatchObject({ known: false });
  });

  it('keeps the end of what it printed as errors', async () => {
    const answer = await runner().node('process.stderr.write("x".repeat(100000) + "the reason")');
    expect(answer).toMatchObject({ value: { stderr: expect.stringMatching(/x the reason$|xthe reason$/) } });
  });
});

describe('a command of which the end is kept', () => {
  const end = (root: string, code: string, more: { maxBytes?: number; signal?: AbortSignal } = {}) =>
    commandRunner(root, { PATH: process.env['PATH'] }).run([process.execPath, '-e', code], {
      maxBytes: more.maxBytes ?? 65_536,
      signal: more.signal ?? new AbortController().signal,
      keep: 'end',
    });

  it('may print as much as it likes, and the end of it is there', async () => {
    const { root } = runner();
    const code = `let left = 200; const more = () => { if (left-- > 0) process.stdout.write("x".repeat(20_000), more); else process.stdout.write("the end"); }; more();`;
    const answer = await end(root, code, { maxBytes: 1000 });
    expect(answer).toMatchObject({ known: true, value: { exitCode: 0, cut: true, output: `${'x'.repeat(993)}the end` } });
  });

  it('has both streams in one text', async () => {
    const { root } = runner();
    const code = `const { writeSync } = require("node:fs"); writeSync(1, "1 "); writeSync(2, "2 "); writeSync(1, "3 ");`;
    const answer = await end(root, code);
    expect(answer).toMatchObject({ value: { stdout: '1 3 ', stderr: '2 ', cut: false } });
    expect(answer.known && answer.value.output?.split(' ').toSorted()).toEqual(['', '1', '2', '3']);
  });

  it('tells what it printed before the time limit ended it', async () => {
    const { root } = runner();
    const limit = new AbortController();
    const code = 'console.log("waits for a port"); require("node:fs").writeFileSync("printed", ""); setTimeout(() => {}, 60000)';
    const answer = end(root, code, { signal: limit.signal });
    while (!existsSync(join(root, 'printed'))) await wait(10);
    limit.abort();
    expect(await answer).toMatchObject({ known: true, value: { exitCode: 124, output: 'waits for a port\n' } });
  });

  it('that ended well is not held up by what it left behind, which is ended', async () => {
    const { root } = runner();
    const server = 'setInterval(() => require("node:fs").appendFileSync("beat", "."), 10)';
    const code = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(server)}], {stdio: "inherit"}).unref(); console.log("done")`;
    expect(await end(root, code)).toMatchObject({ value: { exitCode: 0, output: 'done\n' } });
    await wait(50);
    const beats = readFileSync(join(root, 'beat'), 'utf8').length;
    await wait(100);
    expect(readFileSync(join(root, 'beat'), 'utf8')).toHaveLength(beats);
  });

  it('tells what it printed before a signal ended it', async () => {
    const { root } = runner();
    const code = 'require("node:fs").writeSync(1, "out of memory"); process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 60000)';
    expect(await end(root, code)).toMatchObject({ known: true, value: { exitCode: 137, output: 'out of memory' } });
  });
});

describe('a command in a folder', () => {
  const pwd = (root: string, directory: string) =>
    commandRunner(root, { PATH: process.env['PATH'] }).run([process.execPath, '-p', 'process.cwd()'], {
      maxBytes: 1000,
      signal: new AbortController().signal,
      directory,
    });

  it('runs there, also through a link that stays inside', async () => {
    const { root } = runner();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    symlinkSync('a/b', join(root, 'link'));
    expect(await pwd(root, 'a/b')).toMatchObject({ value: { stdout: `${join(root, 'a/b')}\n` } });
    expect(await pwd(root, 'link')).toMatchObject({ value: { stdout: `${join(root, 'a/b')}\n` } });
  });

  it.each([
    ['../', 'leads out of the checkout'],
    ['/', 'leads out of the checkout'],
    ['out', 'leads out of the checkout'],
    ['a/../../..', 'leads out of the checkout'],
    ['none', 'is not there'],
    ['plain.txt', 'is a file'],
    ['circle', 'cannot be read'],
  ])('is not started in %s', async (directory, why) => {
    const { root } = runner();
    writeFileSync(join(root, 'plain.txt'), '');
    symlinkSync('/', join(root, 'out'));
    symlinkSync('circle', join(root, 'circle'));
    expect(await pwd(root, directory)).toMatchObject({ known: false, reason: 'not-configured', detail: expect.stringContaining(why) });
  });
});
