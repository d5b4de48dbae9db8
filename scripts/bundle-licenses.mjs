// The licences of the npm packages whose code is in the bundle.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const NOTICE_FILE = /^notice(?:\..*)?$/i;
const allowed = JSON.parse(readFileSync(new URL('allowed-licenses.json', import.meta.url), 'utf8'));

/**
 * Text of `licenses.txt`: name, version, licence id and licence text of each package, sorted by name.
 *
 * @param all webpack's stats of the bundle, and of what was bundled before it
 * @throws Error when a package has neither a licence text nor a licence field, or a licence that is not allowed
 */
export function bundledLicenses(...all) {
  const folders = new Set(all.flatMap((stats) => [...bundledFiles(stats)]).map(packageFolder));
  const described = [...folders].map(describe).filter(({ name }) => !name.startsWith('@sar/') && name !== 'sar');
  // A package may be there twice: staged, and as it was installed.
  const packages = [...new Map(described.map((each) => [`${each.name} ${each.version}`, each])).values()];
  const problems = packages.flatMap(problem);
  if (problems.length > 0) throw new Error(`licences:\n${problems.join('\n')}`);
  packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const sections = packages.map(
    ({ name, version, license, text }) =>
      `${name} ${version}\n${license}\n\n${text === '' ? `(the package holds no licence text)` : text}\n`,
  );
  return ['Packages whose code is in this folder, and their licences.\n', ...sections].join(`\n${'='.repeat(80)}\n\n`);
}

/** Files of the modules that are in a chunk, those inside concatenated modules included; unused ones are not in any. */
function bundledFiles(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    ids: true,
    orphanModules: true,
  });
  const files = new Set();
  const collect = (module) => {
    if (module.nameForCondition) files.add(module.nameForCondition);
    for (const inner of module.modules ?? []) collect(inner);
  };
  for (const module of modules) if (module.chunks?.length > 0) collect(module);
  return files;
}

/** The folder of the package that a file belongs to: the nearest whose package.json has a name and a version. */
function packageFolder(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
      if (name !== undefined && version !== undefined) return folder;
    }
    if (dirname(folder) === folder) throw new Error(`licences: ${file} belongs to no package`);
  }
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).sort();
  const texts = [...files.filter((file) => LICENSE_FILE.test(file)), ...files.filter((file) => NOTICE_FILE.test(file))];
  const text = texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { name, version, license: typeof license === 'string' ? license : '', text };
}

function problem({ name, version, license, text }) {
  if (license === '' && text === '') return [`${name} ${version} has neither a licence text nor a licence field`];
  if (!isAllowed(license)) return [`${name} ${version}: "${license}" is not in scripts/allowed-licenses.json`];
  return [];
}

/** True when the SPDX expression can be met with allowed licences: any side of OR, all sides of AND. */
export function isAllowed(expression) {
  return expression
    .replaceAll(/[()]/g, ' ')
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((id) => Object.hasOwn(allowed, id.trim())));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
