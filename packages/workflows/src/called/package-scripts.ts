import type { ShellWord } from '../shell/shell-command.js';
import { findUpward, folderOf, readText, written, type CallSite } from './call-site.js';
import {
  DYNAMIC_NAME,
  hidden,
  isHidden,
  NOT_IN_REPOSITORY,
  shortLabel,
  type Called,
  type CalledScript,
  type HiddenCall,
} from './called-script.js';
import { installHooks } from './install-hooks.js';
import { packageScriptCall, type PackageScriptCall } from './package-manager-call.js';
import { jsonAt, readJson, type JsonNode } from './read-json.js';
import { repositoryPath } from './repository-path.js';
import { packageFolders } from './workspace-packages.js';
import { isBerry } from './yarn-generation.js';

/**
 * `npm run X`, `yarn X`, `pnpm X`, `bun run X`, `node --run X`: the script with those that run before and after it. An
 * installation runs the scripts that the root package has for it.
 */
export function packageScripts(site: CallSite): Called {
  const call = packageScriptCall(site.command);
  if (call === undefined) return installHooks(site);
  const label = shortLabel(`${site.command.program} ${runWord(call)}${call.script.text}`);
  if (call.script.dynamic) return call.mayBeProgram && runWord(call) === '' ? undefined : hidden(label, DYNAMIC_NAME);
  const paths = manifestsOf(call, site, label);
  if (paths === undefined || isHidden(paths)) return paths;
  const scripts: CalledScript[] = [];
  for (const path of paths) {
    const found = scriptsOf(call, path, site, label);
    if (found === undefined || isHidden(found)) return found;
    scripts.push(...found);
  }
  return scripts;
}

function runWord({ manager, mayBeProgram }: PackageScriptCall): string {
  if (manager === 'node') return '--run ';
  return manager === 'yarn' || (manager === 'pnpm' && mayBeProgram) ? '' : 'run ';
}

/** The `package.json` files whose script runs; undefined when it is none of the repository. */
function manifestsOf(call: PackageScriptCall, site: CallSite, label: string): readonly string[] | HiddenCall | undefined {
  const place = repositoryPath(call.directory ?? { text: '.', dynamic: false }, site);
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return call.mayBeProgram && call.directory === undefined ? undefined : hidden(label, place.reason);
  if (call.packages === 'all') return call.mayBeProgram ? undefined : hidden(label, 'it runs in every package of the workspace');
  const nearest = findUpward(site.tree, place.path, ['package.json']);
  const missing = call.mayBeProgram ? undefined : hidden(label, NOT_IN_REPOSITORY);
  if (call.packages === 'root') {
    let top = nearest;
    for (
      let at = nearest;
      at !== undefined;
      at = folderOf(at) === '' ? undefined : findUpward(site.tree, folderOf(folderOf(at)), ['package.json'])
    )
      top = at;
    return top === undefined ? missing : [top];
  }
  if (call.packages === undefined) return nearest === undefined ? missing : [nearest];
  const paths: string[] = [];
  for (const word of call.packages.slice(0, 50)) {
    const path = packageNamed(word, place.path, site);
    if (path === undefined) return hidden(label, `the workspace's package "${shortLabel(word.text)}" was not found`);
    paths.push(path);
  }
  return paths;
}

/** The manifest of a workspace's package by its name or folder; patterns and dynamic names are not resolved. */
function packageNamed(word: ShellWord, directory: string, site: CallSite): string | undefined {
  if (word.dynamic) return undefined;
  const text = word.text.replace(/^\{(.*)\}$/, '$1');
  const folder = packageFolders(site.tree).get(text);
  if (folder !== undefined) return folder === '' ? 'package.json' : `${folder}/package.json`;
  const place = repositoryPath({ text, dynamic: false }, { ...site, directory });
  const path = place.kind === 'path' ? `${place.path === '' ? '' : `${place.path}/`}package.json` : '';
  return site.tree.has(path) ? path : undefined;
}

function scriptsOf(call: PackageScriptCall, path: string, site: CallSite, label: string): readonly CalledScript[] | HiddenCall | undefined {
  const text = readText(site.tree, path, label);
  if (isHidden(text)) return text;
  const json = readJson(text);
  if (json.kind === 'not-json') return hidden(label, `${path} is not readable as JSON (line ${json.line})`);
  const all = jsonAt(json, 'scripts');
  const directory = folderOf(path);
  const name = call.script.text;
  const one = (key: string, args: readonly ShellWord[] = []): CalledScript[] => {
    const node = jsonAt(all, key);
    if (node?.kind !== 'string' || node.value.trim() === '') return [];
    const keyLabel = key === name ? label : shortLabel(`${site.command.program} ${runWord(call)}${key}`);
    const rest = args.length === 0 ? '' : ` ${written(args)}`;
    return [{ label: keyLabel, path, line: node.line, text: `${node.value}${rest}`, shell: 'sh', directory }];
  };
  const around = (key: string, args: readonly ShellWord[] = []): CalledScript[] =>
    runsHooks(call, json, site, directory) ? [...one(`pre${key}`), ...one(key, args), ...one(`post${key}`)] : one(key, args);
  if (jsonAt(all, name)?.kind === 'string') return around(name, call.args);
  if (call.ifPresent) return [];
  // npm starts `server.js` without a script, and restarts by stopping and starting.
  if (call.manager === 'npm' && name === 'start') return undefined;
  if (call.manager === 'npm' && name === 'restart')
    return ['prerestart', 'stop', 'start', 'postrestart'].flatMap((key) => (key.startsWith('p') ? one(key) : around(key)));
  return call.mayBeProgram ? undefined : hidden(label, `${path} has no script "${shortLabel(name)}"`);
}

/** Whether `preX` and `postX` run: not with yarn 2 and newer, nor with `node --run`. */
function runsHooks({ manager }: PackageScriptCall, json: JsonNode, site: CallSite, directory: string): boolean {
  if (manager === 'node') return false;
  return manager !== 'yarn' || !isBerry(json, site.tree, directory);
}
