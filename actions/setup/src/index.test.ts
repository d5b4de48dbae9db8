import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runActionAsRunner, temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { putOnPath } from './put-on-path.js';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${repositoryRoot}/package.json`, 'utf8')) as { version: string };

function emptyWorkspace(): string {
  const { path, remove } = temporaryFolder('sar-workspace');
  onTestFinished(remove);
  return path;
}

describe('sar-setup', () => {
  it('puts its folder on the PATH, and says version and folder', async () => {
    const { exitCode, outputs, path, annotations } = await runActionAsRunner({
      action: 'setup',
      repositoryRoot,
      workspace: emptyWorkspace(),
    });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs.get('version')).toBe(version);
    expect(path).toEqual([outputs.get('path')]);
  });

  it('starts the command that is beside it, wherever the step works', async () => {
    const { path, remove } = temporaryFolder('sar-temp');
    onTestFinished(remove);
    const paths: string[] = [];
    await putOnPath(
      { temporaryDirectory: path, addPath: (folder) => void paths.push(folder), setOutput: () => {}, print: () => {} },
      { node: process.execPath, entry: `${repositoryRoot}/dist/setup/index.js`, platform: process.platform },
    );
    const { status, stdout, stderr } = spawnSync('sar', ['--version'], {
      cwd: emptyWorkspace(),
      env: { PATH: `${paths[0]}:/bin:/usr/bin` },
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says so where the command is not beside it', async () => {
    const context = { temporaryDirectory: emptyWorkspace(), addPath: () => {}, setOutput: () => {}, print: () => {} };
    const program = { node: process.execPath, entry: `${emptyWorkspace()}/dist/setup/index.js`, platform: 'linux' };
    await expect(putOnPath(context, program)).rejects.toThrow(/SAR is not whole: its command is not beside .*dist\/setup\/index\.js/);
  });
});
