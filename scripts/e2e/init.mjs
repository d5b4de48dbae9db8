// `sar init` in repositories of ten ecosystems: what it writes is valid by actionlint and zizmor (where they are), is committed to a clone
// and cloned again, `sar patrol` and `sar coverage` run there by the new baseline and find nothing in what was written, and a second init
// changes nothing.
// Usage: node scripts/e2e/init.mjs [<folder of checkouts> [name…]]; without a folder, small repositories that are made here.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositories } from './init/repositories.mjs';
import { presentLinters, setUp } from './init/set-up.mjs';
import { temporaryRepository } from '../../packages/testkit/lib/index.js';

const [folder, ...names] = process.argv.slice(2);
const linters = presentLinters();
let failed = 0;
const places = folder === undefined ? repositories : checkouts(resolve(folder), names);
for (const place of places) {
  const made = place.files === undefined ? undefined : temporaryRepository(place.files);
  try {
    const { plan, faults, seconds = 0, exitCode } = setUp(made?.root ?? place.path, linters);
    const all = [...faults, ...(plan === undefined || place.finds === undefined ? [] : missed(plan, place.finds))];
    if (all.length > 0) failed += 1;
    console.log(`${all.length === 0 ? 'passed' : 'FAILED'}  ${place.name}: ${plan === undefined ? '' : summary(plan, exitCode, seconds)}`);
    for (const fault of all) console.log(`  ${fault}`);
  } finally {
    made?.remove();
  }
}
console.log(
  `sar init: ${places.length - failed} of ${places.length} repositories, checked by ${linters.map(({ name }) => name).join(' and ') || 'no linter'}`,
);
process.exit(failed === 0 && places.length > 0 ? 0 : 1);

function checkouts(root, wanted) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
    .map(({ name }) => ({ name, path: join(root, name) }));
}

/** What was to be found in a repository and was not. */
function missed({ found, files }, { languages, managers, tasks = [], presets = [], entries = [], artefacts = [] }) {
  const faults = [];
  const same = (what, is, wanted) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted)) faults.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
  };
  const done = new Set(found.workflows.flatMap((each) => each.tasks));
  same(
    'languages',
    found.languages.map(({ name }) => name),
    languages,
  );
  same('package managers', found.package_managers.map(({ name }) => name).toSorted(), managers.toSorted());
  same(
    'tasks',
    tasks.filter((task) => !done.has(task)),
    [],
  );
  same('entries', found.entries.map(({ name }) => name).toSorted(), entries);
  same('artefacts', [...new Set(found.artefacts.map(({ kind }) => kind))], artefacts);
  const text = files.find(({ path }) => path === '.github/sar.yml')?.text ?? '';
  same(
    'presets',
    presets.filter((preset) => !text.includes(`'${preset}'`)),
    [],
  );
  const isWatched = files.some(({ path }) => path === '.github/workflows/sar-variables.yml');
  same('variables are watched', isWatched, entries.length > 0);
  return faults;
}

function summary({ found, files }, exitCode, seconds) {
  const languages = found.languages.slice(0, 2).map(({ name }) => name);
  return `${languages.join(', ')}; ${found.workflows.length} workflows, ${found.entries.length} variables and secrets; ${files.length} files written in ${seconds.toFixed(1)} s; patrol ended with ${exitCode}`;
}
