import { hasOption, optionValue, splitArguments, type CallArguments } from './call-arguments.js';
import { readText, type CallSite } from './call-site.js';
import {
  boundedScripts,
  DYNAMIC_NAME,
  hidden,
  isHidden,
  NOT_IN_REPOSITORY,
  shortLabel,
  type Called,
  type CalledScript,
  type HiddenCall,
} from './called-script.js';
import { composerBin } from './composer-bin.js';
import { jsonAt, readJson, type JsonNode } from './read-json.js';
import { joinPath, repositoryPath } from './repository-path.js';

const VALUED = new Set(['-d', '--working-dir', '--timeout']);
const DUMP = ['pre-autoload-dump', 'post-autoload-dump'];
const INSTALL = ['pre-install-cmd', ...DUMP, 'post-install-cmd'];
const UPDATE = ['pre-update-cmd', ...DUMP, 'post-update-cmd'];
/** The events of the root package by subcommand. Source: https://getcomposer.org/doc/articles/scripts.md#command-events */
const EVENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['install', 'i'].map((name) => [name, INSTALL] as const),
  ...['update', 'u', 'upgrade', 'require', 'r', 'remove', 'rm'].map((name) => [name, UPDATE] as const),
  ...['dump-autoload', 'dumpautoload'].map((name) => [name, DUMP] as const),
]);
const RUN = new Set(['run', 'run-script']);
/** Source: https://getcomposer.org/doc/03-cli.md, with the short forms it accepts. */
const OWN = new Set(
  (
    'about archive audit browse bump cc check-platform-reqs clear-cache clearcache completion config create-project depends diagnose ' +
    'dump-autoload dumpautoload exec fund global help home i info init install licenses list outdated policy prohibits r ' +
    'reinstall remove repository repo require rm search self-update selfupdate show status suggests u uninstall update upgrade validate why why-not'
  ).split(' '),
);
const MAX_DEPTH = 20;
const MAX_COMMANDS = 400;

/**
 * `composer run X` and `composer X`: the script's commands, scripts named by `@other` in their place. `composer install` and its
 * like run the scripts of their events, `composer bin` composer in other folders.
 */
export function composerScripts(site: CallSite): Called {
  const outer = splitArguments(site.command.args, { valued: VALUED, operandLimit: 1 });
  const [command] = outer.operands;
  if (command === undefined) return undefined;
  const events = EVENTS.get(command.text);
  if (events !== undefined) return eventScripts(command.text, events, outer, site);
  if (command.text === 'bin') return composerBin(splitArguments(outer.rest, { valued: VALUED, operandLimit: 1 }), outer, site);
  if (OWN.has(command.text)) return undefined;
  const isRun = RUN.has(command.text);
  const inner = isRun ? splitArguments(outer.rest, { valued: VALUED }) : undefined;
  const script = isRun ? inner?.operands[0] : command;
  if (script === undefined || (inner !== undefined && hasOption(inner, '-l', '--list'))) return undefined;
  const label = shortLabel(`composer ${isRun ? 'run ' : ''}${script.text}`);
  if (script.dynamic) return isRun ? hidden(label, DYNAMIC_NAME) : undefined;
  const place = repositoryPath(
    optionValue(outer, '-d', '--working-dir') ?? (inner && optionValue(inner, '-d', '--working-dir')) ?? { text: '.', dynamic: false },
    site,
  );
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return isRun ? hidden(label, place.reason) : undefined;
  const directory = place.path;
  const path = joinPath(directory, 'composer.json') ?? 'composer.json';
  if (!site.tree.has(path)) return isRun ? hidden(label, NOT_IN_REPOSITORY) : undefined;
  const text = readText(site.tree, path, label);
  if (isHidden(text)) return text;
  const json = readJson(text);
  if (json.kind === 'not-json') return hidden(label, `${path} is not readable as JSON (line ${json.line})`);
  const all = jsonAt(json, 'scripts');
  if (jsonAt(all, script.text) === undefined)
    return isRun ? hidden(label, `${path} has no script "${shortLabel(script.text)}"`) : undefined;
  const walk: Walk = { all, label, path, directory, scripts: [], open: new Set(), left: MAX_COMMANDS };
  return expandScript(script.text, walk) ?? boundedScripts(label, walk.scripts);
}

/** The scripts of `composer install` and its like; undefined where none is known to run. */
function eventScripts(command: string, events: readonly string[], outer: CallArguments, site: CallSite): Called {
  const inner = splitArguments(outer.rest, { valued: VALUED });
  if ([outer, inner].some((split) => hasOption(split, '--no-scripts', '--dry-run', '--no-update', '--help', '-h'))) return undefined;
  const place = repositoryPath(
    optionValue(outer, '-d', '--working-dir') ?? optionValue(inner, '-d', '--working-dir') ?? { text: '.', dynamic: false },
    site,
  );
  if (place.kind !== 'path') return undefined;
  const directory = place.path;
  const path = joinPath(directory, 'composer.json') ?? 'composer.json';
  const label = shortLabel(`composer ${command}`);
  const text = readText(site.tree, path, label);
  const json = isHidden(text) ? undefined : readJson(text);
  const all = jsonAt(json, 'scripts');
  // Without a lock file an installation is an update.
  const isUpdate = events === INSTALL && !site.tree.has(joinPath(directory, 'composer.lock') ?? '');
  const named = (isUpdate ? UPDATE : events).filter((event) => jsonAt(all, event) !== undefined);
  if (named.length === 0) return undefined;
  const walk: Walk = { all, label, path, directory, scripts: [], open: new Set(), left: MAX_COMMANDS };
  for (const event of named) {
    const problem = expandScript(event, walk);
    if (problem !== undefined) return problem;
  }
  const scripts = walk.scripts.map((script) => ({ ...script, hook: true as const }));
  return boundedScripts(label, scripts);
}

interface Walk {
  readonly all: JsonNode | undefined;
  readonly label: string;
  readonly path: string;
  readonly directory: string;
  readonly scripts: CalledScript[];
  readonly open: Set<string>;
  left: number;
}

function expandScript(name: string, walk: Walk): HiddenCall | undefined {
  const node = jsonAt(walk.all, name);
  if (node === undefined) return hidden(walk.label, `${walk.path} has no script "${shortLabel(name)}"`);
  if (walk.open.has(name)) return undefined;
  if (walk.open.size >= MAX_DEPTH) return hidden(walk.label, 'its scripts call each other deeper than is read');
  walk.open.add(name);
  for (const item of node.kind === 'array' ? node.items : [node]) {
    if (item.kind !== 'string') continue;
    walk.left -= 1;
    if (walk.left < 0) return hidden(walk.label, `it runs more than ${MAX_COMMANDS} commands`);
    const text = item.value.trim();
    const other = /^@([\w:.-]+)/.exec(text)?.[1];
    if (other !== undefined && jsonAt(walk.all, other) !== undefined) {
      const problem = expandScript(other, walk);
      if (problem !== undefined) return problem;
      continue;
    }
    const command = commandOf(text);
    if (command !== undefined)
      walk.scripts.push({ label: walk.label, path: walk.path, line: item.line, text: command, shell: 'sh', directory: walk.directory });
  }
  walk.open.delete(name);
  return undefined;
}

/** The command line of an entry; undefined for methods of PHP classes. Source: https://getcomposer.org/doc/articles/scripts.md */
function commandOf(text: string): string | undefined {
  if (text === '' || /^\\?[\w\\]+::\w+$/.test(text) || /^\\?(?:\w+\\)+\w+$/.test(text)) return undefined;
  const plain = text.replace(/\s*@(?:no_)?additional_args\b/g, '');
  if (plain.startsWith('@putenv ')) return `export ${plain.slice(8)}`;
  return plain.replace(/^@(php|composer)\b/, '$1');
}
