import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runActionAsRunner, startResultsService, temporaryFolder } from '@sar/testkit';
import { expect, onTestFinished } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const INPUTS = { 'wheels-paths': '~/wheels', 'wheels-slot': 'torch 2.9, cpu', 'memory-path': '.brain/ltm.db' };

/** A machine without a project of Python, and a service. */
export async function bundleScene() {
  const service = await startResultsService();
  const { path, remove } = temporaryFolder('sar-cache-bundle');
  onTestFinished(async () => {
    remove();
    await service.close();
    expect(service.problems).toEqual([]);
  });
  const [workspace, home] = [join(path, 'workspace'), join(path, 'home')];
  const fresh = () => {
    for (const folder of [workspace, home]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    writeFileSync(join(workspace, 'package-lock.json'), '{}');
  };
  fresh();
  const run = async (more: Readonly<Record<string, string>> = {}, inputs: Readonly<Record<string, string>> = INPUTS) =>
    runActionAsRunner({ action: 'cache-layers', repositoryRoot, workspace, inputs, env: { ...service.env, HOME: home, ...more } });
  const fill = () => {
    mkdirSync(join(home, 'wheels'));
    writeFileSync(join(home, 'wheels/torch.whl'), 'a wheel');
    mkdirSync(join(home, '.npm/_cacache'), { recursive: true });
    writeFileSync(join(home, '.npm/_cacache/x'), 'a package');
    writeFileSync(join(home, '.npm/token'), 'a log');
  };
  return { service, workspace, home, fresh, fill, run };
}

/** State of each layer. */
export const bundleStates = (outputs: ReadonlyMap<string, string>) =>
  ['downloads', 'wheels', 'environment', 'tools', 'memory'].map((id) => outputs.get(id));
