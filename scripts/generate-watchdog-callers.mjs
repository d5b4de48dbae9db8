// Writes docs/examples/watchdogs: the callers that `sar init` writes for a repository whose default branch is main.
// `--check` writes nothing and fails when a file is not what the code says.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './generate-presets.mjs';
import { importSource } from './import-source.mjs';

const FOLDER = 'docs/examples/watchdogs';

/** Path of each example, from the root, and the text it should have. */
export async function watchdogCallers() {
  const { SHIPPED_WATCHDOGS } = await importSource('packages/baseline/src/watchdogs/shipped-watchdog.ts');
  const { callerFile } = await importSource('packages/patrol/src/init/caller-place.ts');
  const { renderCaller } = await importSource('packages/patrol/src/init/render-caller.ts');
  const callers = new Map(SHIPPED_WATCHDOGS.map(({ id }) => [id, callerFile(id)]));
  const place = { source: { repository: 'org/sar', ref: 'v1' }, defaultBranch: 'main', mailbox: '.sar/pending_ops', callers };
  return new Map(SHIPPED_WATCHDOGS.map((watchdog) => [`${FOLDER}/${callerFile(watchdog.id)}`, renderCaller(watchdog, place)]));
}

/** Examples that no watchdog has any more. */
function leftOver(files) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.yml') && !files.has(`${FOLDER}/${name}`));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const files = await watchdogCallers();
  const stale = writeOrCheck(files, check, 'node scripts/generate-watchdog-callers.mjs');
  const old = leftOver(files);
  for (const name of old) console.error(`${FOLDER}/${name} belongs to no watchdog: remove it`);
  if ((stale > 0 && check) || old.length > 0) process.exitCode = 1;
}
