import { readCommandLine } from '../knowledge/command-line.js';
import { grammarsFor, knowledge } from '../knowledge/knowledge-data.js';
import type { ShellWord } from '../shell/shell-command.js';
import { findUpward, folderOf, MAX_SCRIPT_BYTES, readText, type CallSite } from './call-site.js';
import { isHidden, shortLabel, type Called, type CalledScript } from './called-script.js';
import { jsonAt, readJson } from './read-json.js';
import { repositoryPath } from './repository-path.js';
import { isBerry } from './yarn-generation.js';

const FIRST = ['preinstall', 'install', 'postinstall'];
const PREPARE = ['preprepare', 'prepare', 'postprepare'];
/**
 * Subcommands that install what the manifest names, and run the root package's scripts. Sources: `npm help scripts`,
 * https://pnpm.io/cli/install, https://classic.yarnpkg.com/en/docs/cli/install, https://bun.sh/docs/cli/install
 */
const INSTALLS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['npm', new Set(['ci', 'clean-install', 'ic', 'install', 'i', 'in', 'add', 'install-test', 'it', 'install-ci-test', 'cit'])],
  ['pnpm', new Set(['install', 'i', 'ci', 'clean-install', 'install-test', 'it'])],
  ['yarn', new Set(['install', ''])],
  ['bun', new Set(['install', 'i', 'ci'])],
]);
const SILENCED = new Set([
  '--ignore-scripts',
  '-g',
  '--global',
  '--location',
  '-w',
  '--workspace',
  '-ws',
  '--workspaces',
  '-F',
  '--filter',
  '--dry-run',
  '--package-lock-only',
  '--lockfile-only',
  '--version',
  '-v',
  '--help',
  '-h',
]);

/**
 * The scripts of the root package that `npm ci`, `yarn`, `pnpm install` and `bun install` run when they install what the manifest
 * names; undefined when none is known to run. Those of the dependencies are not the repository's.
 */
export function installHooks(site: CallSite): Called {
  const { program, args, env } = site.command;
  const manager = program === 'yarnpkg' ? 'yarn' : program;
  const grammar = grammarsFor(knowledge().programs, manager)[0]?.grammar;
  const subcommands = INSTALLS.get(manager);
  if (grammar === undefined || subcommands === undefined) return undefined;
  const { options, positionals, rest } = readCommandLine(args, grammar);
  const command = positionals[0]?.word.text ?? '';
  if (!subcommands.has(command) || positionals.length + rest.length > 1 || isSwitchedOff(env)) return undefined;
  if (options.some(({ name, value }) => SILENCED.has(name) || (name === '--mode' && value?.text === 'skip-build'))) return undefined;
  const path = manifestOf(options.findLast(({ name }) => grammar.directory?.includes(name) === true)?.value, site);
  if (path === undefined) return undefined;
  const label = `${program} ${command}`.trim();
  const text = readText(site.tree, path, label);
  const json = isHidden(text) ? undefined : readJson(text);
  if (json === undefined || json.kind === 'not-json' || ignoresScripts(path, site)) return undefined;
  const directory = folderOf(path);
  const events = manager === 'yarn' && isBerry(json, site.tree, directory) ? FIRST : [...FIRST, ...PREPARE];
  const scripts = events.flatMap((event): CalledScript[] => {
    const node = jsonAt(json, 'scripts', event);
    if (node?.kind !== 'string' || node.value.trim() === '') return [];
    return [{ label: shortLabel(`${label} (${event})`), path, line: node.line, text: node.value, shell: 'sh', directory, hook: true }];
  });
  return scripts.length === 0 ? undefined : scripts;
}

function manifestOf(directory: ShellWord | undefined, site: CallSite): string | undefined {
  const place = repositoryPath(directory ?? { text: '.', dynamic: false }, site);
  return place.kind === 'path' ? findUpward(site.tree, place.path, ['package.json']) : undefined;
}

function isSwitchedOff(env: CallSite['command']['env']): boolean {
  return ['npm_config_ignore_scripts', 'NPM_CONFIG_IGNORE_SCRIPTS', 'YARN_ENABLE_SCRIPTS'].some((name) => {
    const value = Object.hasOwn(env, name) ? env[name]?.text : undefined;
    return value !== undefined && /^(?:true|1)$/.test(value) !== (name === 'YARN_ENABLE_SCRIPTS');
  });
}

/** Whether the `.npmrc` beside the manifest says that no scripts run. */
function ignoresScripts(path: string, { tree }: CallSite): boolean {
  const content = tree.read(path.replace(/package\.json$/, '.npmrc'), MAX_SCRIPT_BYTES);
  return content.kind === 'text' && /^[ \t]*ignore-scripts[ \t]*=[ \t]*true[ \t]*\r?$/m.test(content.text);
}
