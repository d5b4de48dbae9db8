import { STORAGE_LAYERS } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import { namedLines } from '../terminal/named-lines.js';
import type { Palette } from '../terminal/palette.js';
import type { InitPlan, RepositoryFacts, Sighting } from './init-plan.js';

/** Things of one kind that are named before the rest is counted. */
const MAX_NAMED = 6;

/** A plan for people at a terminal: what was found, the files and why, what is left alone, and what comes next. */
export function initTable(
  plan: InitPlan,
  { columns, palette, applied }: { readonly columns?: number; readonly palette: Palette; readonly applied: boolean },
): string[] {
  const width = columns ?? 100;
  const named = (title: string, sign: string, rows: readonly (readonly [name: string, text: string])[]): string[] => {
    if (rows.length === 0) return [];
    const layout = namedLines(
      rows.map(([name]) => terminalSafe(name)),
      width,
    );
    return [palette.heading(title), ...rows.flatMap(([name, text]) => layout.line(sign, terminalSafe(name), terminalSafe(text))), ''];
  };
  const listed = (title: string, texts: readonly string[], mark: (at: number) => string): string[] => {
    if (texts.length === 0) return [];
    const lines = texts.flatMap((text, at) =>
      wrapWords(terminalSafe(text), width - 5).map((line, index) => (index === 0 ? `  ${mark(at)} ${line}` : `    ${line}`)),
    );
    return [palette.heading(title), ...lines, ''];
  };
  return [
    ...named('Found', ' ', foundRows(plan.facts)),
    ...named(
      applied ? 'Written' : 'Would be written',
      palette.good('+'),
      plan.files.map(({ path, why }) => [path, why]),
    ),
    ...named(
      'Left alone',
      palette.faint('='),
      plan.kept.map(({ path, why }) => [path, why]),
    ),
    ...listed('To know', plan.notes, () => '-'),
    ...listed('Next', plan.next, (at) => `${at + 1}.`),
    plan.files.length === 0
      ? nothingToWrite(plan, palette)
      : `${countOf(plan.files.length, 'file')} ${applied ? 'written' : 'to write: "sar init --apply" writes, "sar init --dry-run" shows the text'}`,
  ].map(breakWorkflowCommands);
}

function nothingToWrite({ kept }: InitPlan, palette: Palette): string {
  const inTheWay = kept.filter(({ isInTheWay }) => isInTheWay === true).length;
  if (inTheWay === 0) return palette.good('Nothing to write: the repository is set up.');
  return `Nothing to write, and ${countOf(inTheWay, 'watchdog')} ${inTheWay === 1 ? 'is' : 'are'} not set up: a file is in the way, see "Left alone".`;
}

function foundRows(facts: RepositoryFacts): readonly (readonly [string, string])[] {
  const { languages, managers, workflows, artefacts, callers, owner, baseline } = facts;
  const rows: (readonly [string, string])[] = [
    ['languages', named(languages.map(({ name, count }) => `${name} (${countOf(count, 'file')})`))],
    ['package managers', named(managers.map(firstPlace))],
    ['workflows', workflowWords(workflows)],
    ['variables, secrets', named(layerWords(facts))],
    ['models, data, memory', named(artefacts.map(({ kind, path }) => `${kind} ${path}`))],
    ['watchdogs', named(callers.map(({ watchdog, path }) => `${watchdog} (${path})`))],
    ['baseline', baseline ?? ''],
    ['owner', owner === undefined ? '' : `${owner.name}, from ${owner.from}`],
    ['default branch', facts.defaultBranch],
  ];
  return rows.map(([name, text]) => [name, text === '' ? 'none' : text]);
}

function firstPlace({ name, path, count }: Sighting): string {
  return count === 1 ? `${name} (${path})` : `${name} (${path} and ${count - 1} more)`;
}

function workflowWords(workflows: RepositoryFacts['workflows']): string {
  if (workflows.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { tasks } of workflows) for (const task of tasks) counts.set(task, (counts.get(task) ?? 0) + 1);
  const tasks = [...counts].map(([task, count]) => `${count} ${task}`);
  return `${workflows.length}${tasks.length === 0 ? '' : `: ${tasks.join(', ')}`}`;
}

function layerWords({ entries }: RepositoryFacts): readonly string[] {
  return STORAGE_LAYERS.flatMap((layer) => {
    const count = entries.filter((entry) => entry.layer === layer).length;
    return count === 0 ? [] : [`${count} ${layer}`];
  });
}

function named(words: readonly string[]): string {
  const rest = words.length - MAX_NAMED;
  return words.slice(0, MAX_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
