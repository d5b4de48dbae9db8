import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.fixture.js';
import { installProgram } from './install-program.js';

describe('a program that installs', () => {
  const run = (args: readonly string[], more: { environment?: Record<string, string>; directory?: string } = {}) => {
    const lines: string[] = [];
    const options = {
      directory: more.directory ?? folder(),
      environment: { PATH: process.env['PATH'], ...more.environment },
      variables: { VIRTUAL_ENV: '/v' },
      print: (line: string) => void lines.push(line),
    };
    return installProgram([process.execPath, ...args], options).then((answer) => ({ answer, lines }));
  };

  it('gets its arguments as they are, and what it prints is heard by lines', async () => {
    const hostile = ['$(touch pwned)', '`x`', '; x', '"', "'", '%PATH%', '*', 'a b', ''];
    const directory = folder();
    const { answer, lines } = await run(
      ['-e', 'console.log(JSON.stringify(process.argv.slice(1))); console.error(process.cwd()); process.exit(3)', '--', ...hostile],
      { directory },
    );
    expect(answer).toEqual({ known: true, value: 3 });
    expect(lines.toSorted()).toEqual([directory, JSON.stringify(hostile)].toSorted());
    expect(existsSync(join(directory, 'pwned'))).toBe(false);
  });

  it('sees the environment of the job, and nothing of the action alone', async () => {
    const environment = {
      INPUT_X: 's',
      STATE_layers: 's',
      ACTIONS_RUNTIME_TOKEN: 's',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
      GITHUB_ENV: 's',
      GITHUB_OUTPUT: 's',
      GITHUB_STATE: 's',
      GITHUB_PATH: 's',
      GITHUB_STEP_SUMMARY: 's',
      GITHUB_TOKEN: 's',
      GITHUB_WORKSPACE: '/w',
      NODE_AUTH_TOKEN: 'registry',
    };
    const { lines } = await run(['-e', 'console.log(Object.keys(process.env).sort().join(" "))'], { environment });
    expect(lines).toEqual(['GITHUB_WORKSPACE NODE_AUTH_TOKEN PATH VIRTUAL_ENV']);
  });

  it('that is not there is told', async () => {
    const answer = await installProgram(['no-such-program-of-sar'], {
      directory: folder(),
      environment: {},
      variables: {},
      print: () => {},
    });
    expect(answer).toMatchObject({
      known: false,
      reason: 'not-configured',
      detail: expect.stringContaining('no-such-program-of-sar cannot be started'),
    });
  });
});
