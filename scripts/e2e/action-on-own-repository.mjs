// Each bundled action, started as the runner starts it, on this repository: it must run, and find nothing.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runActionAsRunner } from '../../packages/testkit/lib/index.js';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const result = await runActionAsRunner({ action: 'cache-wiring-checker', repositoryRoot: root, workspace: root });
assert.equal(result.exitCode, 0, result.log);
assert.equal(result.outputs.get('findings-count'), '0', result.log);
assert.deepEqual(
  result.annotations.filter(({ name }) => name === 'error'),
  [],
);
console.log(`cache-wiring-checker: exit code 0, ${result.outputs.size} outputs, ${Math.round(result.durationMs)} ms`);
