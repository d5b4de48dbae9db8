// `npm test [-- <check>…]`: every check and test, or only the named ones. Needs Node >= 20, npm and git, nothing installed before.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';
import { environmentFor, node24 } from './on-node-24.mjs';

const OLDEST_NODE = 20;
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Node ${OLDEST_NODE} or newer is needed to start, and this is ${process.version}.`);
  process.exit(3);
}
installOnce();
const binary = node24();
if (binary === undefined) {
  console.error(
    `The tests run on Node 24 only and this is ${process.version}, without an installed one for ${process.platform}-${process.arch}.`,
  );
  console.error('Install Node 24 (Linux on x64 and arm64 and Windows get it with the dependencies), then run "npm test" again.');
  process.exit(3);
}
const runner = fileURLToPath(new URL('run-checks.mjs', import.meta.url));
const { status } = spawnSync(binary, [runner, ...process.argv.slice(2)], { stdio: 'inherit', env: environmentFor(binary) });
process.exit(status ?? 70);
