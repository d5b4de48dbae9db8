// Records the logs that failure patterns are written on and measured with, by really running tools in failing example projects.
//   node scripts/failure-logs/record.mjs development/pytest            every case of a recipe
//   node scripts/failure-logs/record.mjs held-out/pytest assert-fails  one case
// A recipe (scripts/failure-logs/recipes/<set>/<name>.mjs) says what is installed, and for each case the project's files, the script of
// the step, and the true cause. The logs and their labels go to packages/search/fixtures/failure-logs/<set>/<name>/, or below the folder
// that SAR_LOG_OUTPUT names. Projects and tools lie in SAR_LOG_FOLDER, which must not be in a checkout: tools would find its settings.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { checkRecipe } from './check-recipe.mjs';
import { forbiddenIn, scrub } from './scrub.mjs';
import { runStep } from './run-step.mjs';
import { wrapLog } from './wrap-log.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [place, only] = process.argv.slice(2);
if (place === undefined || !/^(?:development|held-out|second-held-out|third-held-out)\/[a-z0-9-]+$/.test(place)) {
  console.error('usage: node scripts/failure-logs/record.mjs <development|held-out|second-held-out|third-held-out>/<recipe> [case]');
  process.exit(3);
}
const { default: recipe } = await import(pathToFileURL(join(root, 'scripts/failure-logs/recipes', `${place}.mjs`)).href);
checkRecipe(recipe, place);

const base = join(process.env['SAR_LOG_FOLDER'] ?? join(homedir(), '.cache/sar-failure-logs'), place);
const toolFolder = join(base, 'tool');
mkdirSync(toolFolder, { recursive: true });
const paths = { base, toolFolder };
for (const script of recipe.setup ?? []) {
  const { exitCode, output } = await runStep({ script, folder: toolFolder, toolFolder, environment: recipe.environment ?? {} });
  if (exitCode !== 0) {
    console.error(`${place}: the setup failed with ${exitCode}:\n${output}`);
    process.exit(1);
  }
}

const target = join(process.env['SAR_LOG_OUTPUT'] ?? join(root, 'packages/search/fixtures/failure-logs'), place);
if (only === undefined) rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
let failed = 0;
for (const example of recipe.cases) {
  if (only !== undefined && example.id !== only) continue;
  const folder = join(base, 'projects', example.id, example.project);
  rmSync(join(base, 'projects', example.id), { recursive: true, force: true });
  writeFiles(folder, example.files);
  const environment = { ...recipe.environment, ...example.environment };
  if (example.prepare !== undefined) await runStep({ script: example.prepare, folder, toolFolder, environment });
  const { exitCode, output, endedBy } = await runStep({
    script: example.run,
    folder,
    toolFolder,
    environment,
    ...(example.timeoutSeconds && { timeoutSeconds: example.timeoutSeconds }),
  });
  if (exitCode === 0 && endedBy === undefined) {
    console.error(`${place}/${example.id}: the script succeeded, so there is nothing to recognise`);
    failed += 1;
    continue;
  }
  const text = wrapLog({ script: example.run, output: scrub(output, { folder, ...paths }, example.project), exitCode, endedBy });
  const forbidden = forbiddenIn(text);
  if (forbidden !== undefined) {
    console.error(`${place}/${example.id}: the log still holds ${JSON.stringify(forbidden)}`);
    failed += 1;
    continue;
  }
  writeFileSync(join(target, `${example.id}.log`), text);
  console.log(`${place}/${example.id}: ${text.length} characters, exit code ${exitCode}`);
}
writeFileSync(join(target, 'labels.yml'), labels());
process.exitCode = failed === 0 ? 0 : 1;

function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The labels: what was run, and the true cause as the recipe states it. They do not depend on any pattern. */
function labels() {
  const entries = recipe.cases.map(({ id, class: failureClass, project, run, cause, family }) => ({
    log: `${id}.log`,
    class: failureClass,
    ...(family !== undefined && { family }),
    project,
    run: run.trim(),
    ...(cause !== undefined && { cause }),
  }));
  const header = `# Logs of scripts/failure-logs/recipes/${place}.mjs; "node scripts/failure-logs/record.mjs ${place}" records them again.\n`;
  return header + stringify({ tool: recipe.tool, versions: recipe.versions, logs: entries }, { lineWidth: 0 });
}
