// What every scene needs: act, this repository as callers get it, a GitHub and a cache service on loopback.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOutCopy, usedRepositories } from '../../act/lay-out-copy.mjs';
import { playScene } from './play-scene.mjs';
import { folderWithUv } from './programs.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const STAND_INS = join(root, 'scripts/act/stand-ins');
const SOURCE = { repository: 'org/sar', ref: 'v1' };

/** Lays everything out. `close` removes it. */
export async function openStage(act) {
  const testkit = await import(pathToFileURL(join(root, 'packages/testkit/lib/index.js')).href);
  const { path: folder, remove } = testkit.temporaryFolder('sar-stage');
  const copy = join(folder, 'sar');
  mkdirSync(copy);
  layOutCopy(testkit, root, copy, SOURCE);
  const locals = { [`${SOURCE.repository}@${SOURCE.ref}`]: copy };
  for (const name of usedRepositories(copy, SOURCE)) {
    const standIn = join(STAND_INS, name.split('@')[0]);
    if (!existsSync(standIn)) throw new Error(`${name} has no stand-in below scripts/act/stand-ins`);
    locals[name] = standIn;
  }
  const results = await testkit.startResultsService();
  const stage = { act, testkit, folder, locals, results, programs: folderWithUv(join(folder, 'programs')), ended: [], jobs: new Map() };
  return {
    ...stage,
    play: (scene) => playScene(stage, scene),
    /** Jobs of the called workflows, none of whose scenes came to them. */
    idleJobs: () => [...stage.jobs].filter(([, hasRun]) => !hasRun).map(([job]) => job),
    /** Log of the run that ended last. */
    lastLog: () => stage.ended.at(-1)?.log,
    close: async () => {
      await results.close();
      remove();
    },
  };
}
