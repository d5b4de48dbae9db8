import type { ShellWord } from '../shell/shell-command.js';
import { hasOption, optionValue, splitArguments } from './call-arguments.js';
import type { CallSite } from './call-site.js';
import {
  boundedScripts,
  DYNAMIC_NAME,
  hidden,
  isHidden,
  MAX_CALLED_SCRIPTS,
  NOT_IN_REPOSITORY,
  shortLabel,
  type Called,
  type HiddenCall,
} from './called-script.js';
import { goalCandidates } from './make-goal-candidates.js';
import { rulesOf, targetWalk, visitCandidates, visitTarget, type TargetWalk } from './make-targets-walk.js';
import type { Makefile } from './makefile-model.js';
import type { MakefileVariables } from './makefile-variables.js';
import { openMakefile } from './open-makefile.js';
import { joinPath, repositoryPath } from './repository-path.js';
import { joinedLines, type ShellLine } from './shell-lines.js';
import { shellOfProgram } from './shell-of-text.js';

/** In the order in which GNU make looks for them. Source: https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html */
const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];
const RULES = {
  valued: new Set([
    '-C',
    '-f',
    '-I',
    '-o',
    '-W',
    '--directory',
    '--file',
    '--makefile',
    '--include-dir',
    '--old-file',
    '--assume-old',
    '--what-if',
    '--new-file',
    '--assume-new',
    '--eval',
  ]),
  numbered: new Set(['-j', '-l', '-O']),
};
const RUNS_NOTHING = ['-n', '--just-print', '--dry-run', '--recon', '-q', '--question', '-t', '--touch', '-v', '--version', '-h', '--help'];

/** `make [-C dir] [-f file] [NAME=value] [target…]`: the recipes of the targets, their prerequisites' first. */
export function makeTargets(site: CallSite): Called {
  const split = splitArguments(site.command.args, RULES);
  if (hasOption(split, ...RUNS_NOTHING)) return undefined;
  const words = [...split.operands, ...split.rest];
  const settings = words.filter((word) => /^[\w.-]+(?:[:?+!]{0,3})=/.test(word.text));
  const goals = words.filter((word) => !settings.includes(word));
  const label = shortLabel(`make ${goals.map((goal) => goal.text).join(' ')}`);
  const { tree } = site;
  let directory: string | undefined = site.directory;
  for (const word of split.options.get('-C') ?? split.options.get('--directory') ?? []) {
    const place = repositoryPath(word, { ...site, directory });
    if (place.kind === 'outside') return undefined;
    if (place.kind === 'unknown') return hidden(label, place.reason);
    directory = place.path;
  }
  const named = optionValue(split, '-f', '--file', '--makefile');
  const place = repositoryPath(named ?? { text: '.', dynamic: false }, { ...site, directory });
  if (place.kind === 'outside' || named?.text === '-') return undefined;
  if (place.kind === 'unknown') return hidden(label, place.reason);
  const home = directory ?? '';
  const path = named === undefined ? NAMES.map((name) => joinPath(home, name) ?? name).find((name) => tree.has(name)) : place.path;
  if (path === undefined) return hidden(label, NOT_IN_REPOSITORY);
  const opened = openMakefile(tree, {
    label,
    home,
    path,
    environment: Object.entries(site.command.env).map(([name, word]) => [name, word.text] as const),
    settings: settings.map(({ text }) => text),
  });
  return isHidden(opened) ? opened : recipesOf(opened.makefile, opened.variables, goals, { label, directory: home, site });
}

interface Call {
  readonly label: string;
  readonly directory: string;
  readonly site: CallSite;
}

function recipesOf(
  makefile: Makefile,
  variables: MakefileVariables,
  named: readonly ShellWord[],
  { label, directory, site }: Call,
): Called {
  if (makefile.unreadable !== undefined) return hidden(label, `the makefile is not read: ${makefile.unreadable}`);
  const shell = shellOf(variables);
  if (shell === undefined) return hidden(label, 'its recipes run in a shell that is not read');
  const stated = variables.isKnown('.DEFAULT_GOAL') ? variables.expand('$(.DEFAULT_GOAL)').trim() : undefined;
  const usual = stated === undefined || stated === '' ? makefile.firstTarget : stated;
  if (named.length === 0 && usual === undefined) return hidden(label, 'the makefile has no target');
  const walk = targetWalk(makefile, (name) => site.tree.has(joinPath(directory, name) ?? ''));
  for (const { text: goal, dynamic } of named.length > 0 ? named : [{ text: usual ?? '', dynamic: false }]) {
    if (dynamic) {
      const candidates = goalCandidates(goal, makefile);
      if (candidates.length === 0) return hidden(label, DYNAMIC_NAME);
      visitCandidates(candidates, walk);
      continue;
    }
    if (rulesOf(goal, walk) === undefined && !walk.isFile(goal)) {
      const why = makefile.incomplete === undefined ? '' : `; ${makefile.incomplete}`;
      return hidden(label, `the makefile has no rule for "${shortLabel(goal)}"${why}`);
    }
    visitTarget(goal, walk, new Map(), 0);
  }
  if (walk.tooDeep) return hidden(label, 'its targets depend on each other deeper than is read');
  const lines = shellLines(walk, variables, shell, directory);
  if (isHidden(lines)) return { ...lines, label };
  if (lines.length === 0 && walk.unresolved) return hidden(label, 'what it depends on is only known at run time');
  return boundedScripts(label, joinedLines(label, lines));
}

function shellLines(
  { makefile, found }: TargetWalk,
  variables: MakefileVariables,
  shell: string,
  directory: string,
): ShellLine[] | HiddenCall {
  const oneShell = makefile.rules.has('.ONESHELL');
  const lines: ShellLine[] = [];
  for (const { recipe, scope, conditional } of found) {
    const own = new Map([...scope].map(([name, value]) => [name, /^\W$/.test(name) ? value : variables.expand(value)]));
    const expanded = recipe.flatMap((line) => {
      const text = variables.expand(line.text, own);
      // A variable made by `define` holds several recipe lines; a backslash before the break makes them one.
      const pieces = line.text.includes('\n') ? [text] : text.split(/(?<!\\)\n/);
      return pieces.map((piece) => ({ ...line, text: commandOf(piece) })).filter((piece) => piece.text !== '');
    });
    const first = expanded[0];
    if (first === undefined) continue;
    if (oneShell) {
      lines.push({
        path: first.path,
        line: first.line,
        text: expanded.map((line) => line.text).join('\n'),
        shell,
        directory,
        ...(conditional && { conditional: true }),
      });
      continue;
    }
    for (const { path, line, text, conditional: branch } of expanded) {
      if (!text.startsWith('#')) lines.push({ path, line, text, shell, directory, ...((branch || conditional) && { conditional: true }) });
    }
    if (lines.length > MAX_CALLED_SCRIPTS * 20) return hidden('make', `it runs more than ${MAX_CALLED_SCRIPTS} scripts`);
  }
  return lines;
}

/**
 * A recipe line as the shell gets it. A variable right in front of a name, or of the usual names for it, holds a sign that
 * makes the line quiet: `$(Q)go build`.
 */
function commandOf(line: string): string {
  const plain = line.replace(/^[@+\s-]+/, '');
  return plain
    .replace(/^(?:(?:\$\(…\)|\$\{\w+\})(?=[A-Za-z])|\$\{(?:Q|V|AT|QUIET|SILENT)\}\s*)/, '')
    .replace(/^[@+\s-]+/, '')
    .trimEnd();
}

/** Recipes run in `sh` unless the makefile says otherwise. */
function shellOf(variables: MakefileVariables): string | undefined {
  if (!variables.isKnown('SHELL')) return 'sh';
  const value = variables.expand('$(SHELL)');
  return value.includes('$') ? 'sh' : shellOfProgram(value);
}
