// The reusable workflows and the composite on a runner: act in host mode, GitHub and the cache service on loopback, one scene after the
// other. Usage: node scripts/on-node-24.mjs scripts/e2e/act.mjs [scene…]. Where act is: scripts/e2e/act/programs.mjs. See scripts/act/README.md.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cacheSetup } from './act/scenes/cache-setup.mjs';
import { ciHealth } from './act/scenes/ci-health.mjs';
import { nightly } from './act/scenes/nightly.mjs';
import { preflight } from './act/scenes/preflight.mjs';
import { selfHealing } from './act/scenes/self-healing.mjs';
import { variableIntents } from './act/scenes/variable-intents.mjs';
import { variables } from './act/scenes/variables.mjs';
import { weekly } from './act/scenes/weekly.mjs';
import { findAct } from './act/programs.mjs';
import { sceneFailure } from './act/scene-failure.mjs';
import { openStage } from './act/stage.mjs';

const SCENES = {
  'cache-setup': cacheSetup,
  'ci-health': ciHealth,
  nightly: nightly,
  preflight: preflight,
  'self-healing': selfHealing,
  'variable-intents': variableIntents,
  variables: variables,
  weekly: weekly,
};

const { program: act, reason } = findAct();
if (act === undefined) {
  console.log(`SKIPPED: ${reason}: no workflow runs on a runner here`);
  process.exit(77);
}
if (!existsSync(fileURLToPath(new URL('../../packages/testkit/lib/index.js', import.meta.url)))) {
  console.log('SKIPPED: the packages are not compiled; run "npm run build" first');
  process.exit(77);
}
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(SCENES, name));
if (unknown.length > 0) {
  console.error(`no such scene: ${unknown.join(', ')}; there are ${Object.keys(SCENES).join(', ')}`);
  process.exit(3);
}
const stage = await openStage(act);
let failed = 0;
try {
  for (const [name, scene] of Object.entries(SCENES).filter(([each]) => named.length === 0 || named.includes(each))) {
    const started = performance.now();
    try {
      await scene(stage);
      console.log(`act: ${name}: as it should be (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`${error?.stack ?? error}\n${stage.lastLog()?.text ?? ''}`);
      console.log(sceneFailure(name, error));
    }
  }
  const idle = named.length === 0 && failed === 0 ? stage.idleJobs() : [];
  for (const job of idle) console.log(`FAILED act: no scene comes to ${job}`);
  failed += idle.length;
} finally {
  await stage.close();
}
process.exit(failed === 0 ? 0 : 1);
