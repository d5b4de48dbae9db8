// The demo plays to its end, and every step goes as it should. Its last scene has a test of its own, life-cycle.mjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.mjs', 'variables', 'ci-health'], {
  cwd: root,
  encoding: 'utf8',
});
assert.equal(status, 0, `${stdout}${stderr}`);
assert(stdout.includes('That was all of it'), stdout);
for (const secret of ['demo-app-token', 'demo-workflow-token']) assert(!stdout.includes(secret), 'the demo shows its token');
console.log(`${stdout.match(/^\d+\. /gm)?.length ?? 0} steps`);
