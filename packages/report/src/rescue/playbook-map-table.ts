import { countOf } from '../findings/count-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { textTable } from '../variables/text-table.js';
import type { ExplainedPlaybook, PlaybookMap } from './playbook-map.js';
import { limitWords } from './playbook-words.js';

/** Which playbook a finding gets, for people at a terminal, one line an element: the playbooks, then the rules that have one. */
export function playbookMapTable({ playbooks, rules }: PlaybookMap, { columns, palette }: Omit<TerminalOptions, 'command'>): string[] {
  const chosen = rules.filter(({ playbook }) => playbook !== undefined);
  const bare = rules.filter(({ playbook }) => playbook === undefined);
  const rows = (of: PlaybookMap['rules']) =>
    textTable(
      of.map(({ sensor, rule, playbook, why }) => [terminalSafe(`${sensor}/${rule}`), terminalSafe(playbook ?? ''), terminalSafe(why)]),
      columns,
    );
  // A question for a few rules is about those that have none, too.
  const unserved =
    bare.length === 0
      ? []
      : chosen.length === 0
        ? rows(bare)
        : [`  ${countOf(bare.length, 'other rule')} ${bare.length === 1 ? 'has' : 'have'} none`];
  const blocks: (readonly string[])[] = [
    ...playbooks.map((playbook) => playbookLines(playbook, columns, palette.heading)),
    rules.length === 0 ? [] : [palette.heading('Rule, its playbook, and what decides'), ...rows(chosen), ...unserved],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function playbookLines(playbook: ExplainedPlaybook, columns: number | undefined, heading: (text: string) => string): readonly string[] {
  const { id, title, enabled, source, when, steps } = playbook;
  const facts = [
    ...(when.length === 0 ? ['only by name'] : when).map((match, at) => [at === 0 ? 'for' : '', match]),
    ...steps.map((step, at) => [at === 0 ? 'steps' : '', `${at + 1}. ${step}`]),
    ['limits', limitWords(playbook)],
    ['from', source],
  ];
  return [
    heading(terminalSafe(`${id}  ${title}${enabled ? '' : ' (switched off)'}`)),
    ...textTable(
      facts.map((cells) => cells.map(terminalSafe)),
      columns,
    ),
  ];
}
