// Runs scenes of sensors: each makes an artefact with the real tool, breaks it, sees the signal, mends it and sees it clear again.
// Usage: node scripts/on-node-24.mjs scripts/sensor-scenes/run.mjs [name…]. A scene whose tools are not there is skipped, loudly.
// Ends with 0, with 77 when every scene was skipped, and with 1 when one failed.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { hasTool, openStage } from './stage.mjs';

const NOT_SCENES = new Set(['run', 'stage']);
const named = process.argv.slice(2);
const all = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => basename(name, '.mjs'))
  .filter((name) => !NOT_SCENES.has(name))
  .sort();
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no such scene: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(3);
}
const counts = { passed: 0, skipped: 0, failed: 0 };
for (const name of all.filter((each) => named.length === 0 || named.includes(each))) {
  const { scene, tools } = await import(`./${name}.mjs`);
  const missing = tools.filter((tool) => !hasTool(tool));
  if (missing.length > 0) {
    console.log(`SKIPPED: ${name}: ${missing.join(', ')} is not installed`);
    counts.skipped += 1;
    continue;
  }
  const started = performance.now();
  const stage = openStage();
  try {
    await scene(stage);
    counts.passed += 1;
    console.log(`passed   ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAILED   ${name}: ${error.stack}`);
  } finally {
    stage.close();
  }
}
console.log(`scenes: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : counts.passed === 0 ? 77 : 0);
