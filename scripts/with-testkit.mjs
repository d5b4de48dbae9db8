// Brings the testkit for a script that a user starts in a fresh clone: installs what it needs, once, and compiles it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The testkit's exports. Ends the process when it cannot be installed; throws when it does not compile. */
export async function testkit() {
  installOnce();
  const compiled = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b', 'packages/testkit'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (compiled.status !== 0) throw new Error('packages/testkit does not compile');
  return import('../packages/testkit/lib/index.js');
}
