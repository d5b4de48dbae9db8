// Who may import whom: the table in import-rules.json, read by the import check and by the linter's configuration.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = JSON.parse(readFileSync(new URL('import-rules.json', import.meta.url), 'utf8'));

export const { harmlessNodeModules, machineNodeModules, testsMayAlsoImport } = table;

/**
 * The rule of each folder that the table names: `packages` and `npm` it may import, `pure` (no clock, no process, only harmless
 * modules of Node), `machine` (files and processes too).
 */
export const importRules = Object.entries(table.rules).map(([folder, rule]) => ({
  folder,
  packages: rule.packages.map((name) => `@sar/${name}`),
  npm: rule.npm,
  pure: rule.pure ?? false,
  machine: rule.machine ?? false,
}));

/** Every folder of a workspace and its rule; undefined when the table has none. A composite action has no code, and is none. */
export function workspaceRules() {
  return ['packages', 'actions'].flatMap((kind) =>
    readdirSync(`${root}${kind}`)
      .filter((name) => existsSync(`${root}${kind}/${name}/package.json`))
      .sort()
      .map((name) => {
        const folder = `${kind}/${name}`;
        return { folder, rule: importRules.find((each) => each.folder === folder || each.folder === `${kind}/*`) };
      }),
  );
}

/** True when a module of Node may be imported under the rule. */
export function allowsNodeModule(rule, specifier) {
  if (rule.machine) return true;
  if (rule.pure) return harmlessNodeModules.includes(specifier);
  return !machineNodeModules.includes(specifier);
}
