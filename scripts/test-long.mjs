// `npm run test:long [-- <file>…]`: the tests that take long, which `npm test` leaves out. `.ci/run` runs them.
import { spawnSync } from 'node:child_process';

const reporters = ['--reporter=default', '--reporter=./scripts/failures-reporter.mjs'];
const command = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, SAR_LONG_TESTS: '1' } });
process.exit(status ?? 70);
