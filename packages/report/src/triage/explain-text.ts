import { placeWords } from '../findings/place-words.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import { namedLines } from '../terminal/named-lines.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { clockFacts, findingFacts, groupWords, routeFacts, type ExplainedFact } from './explained-facts.js';
import type { ExplainedFinding } from './explained-finding.js';
import { shownSteps } from './shown-steps.js';

type Options = Pick<TerminalOptions, 'columns' | 'palette'>;

/** Other findings of a group that are named. */
export const MAX_OTHERS = 20;

const SIGNS: Readonly<Record<ExplainedFinding['steps'][number]['outcome'], string>> = {
  decides: '✓',
  matches: '~',
  no: '✗',
  'not-asked': '·',
};

/** The explanation of a finding for people at a terminal, one line an element. */
export function explainText(explained: ExplainedFinding, options: Options): string[] {
  const { palette, columns } = options;
  const { finding, steps, group, changes } = explained;
  const { signal, severity } = finding;
  const heading = `${palette[severity](`${severity} ${SEVERITY_NAMES[severity]}`)}  ${terminalSafe(`${signal.rule} in ${placeWords(signal.artefact)}`)}`;
  const message = terminalSafe(signal.message);
  const blocks: string[][] = [
    [heading, ...(columns === undefined ? [message] : wrapWords(message, columns)), ...factLines(findingFacts(explained), options)],
    [palette.heading('Severity'), ...stepLines(shownSteps(steps), options)],
    [palette.heading('Clock'), ...factLines(clockFacts(explained), options)],
    [palette.heading('What happens'), ...factLines(routeFacts(explained), options)],
    ...(group === undefined ? [] : [groupLines(group, options)]),
    ...(changes.length === 0
      ? []
      : [[palette.heading('What would change it'), ...changes.flatMap((change) => changeLines(change, options))]]),
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(breakWorkflowCommands);
}

function factLines(facts: readonly ExplainedFact[], { columns }: Options): string[] {
  const layout = namedLines(
    facts.map(([name]) => name),
    columns,
  );
  return facts.flatMap(([name, text]) => layout.line(' ', name, terminalSafe(text)));
}

function stepLines(steps: ExplainedFinding['steps'], { columns, palette }: Options): string[] {
  const shown = steps.map(({ asked, outcome, why }) => ({ name: terminalSafe(asked), outcome, why: terminalSafe(why) }));
  const layout = namedLines(
    shown.map(({ name }) => name),
    columns,
  );
  return shown.flatMap(({ name, outcome, why }) =>
    layout.line(SIGNS[outcome], name, why, outcome === 'decides' ? palette.good : palette.faint),
  );
}

function groupLines({ title, why, isRoot, others }: NonNullable<ExplainedFinding['group']>, { columns, palette }: Options): string[] {
  const text = terminalSafe(`${title}; ${why}. ${groupWords(isRoot)}`);
  const more = others.length - MAX_OTHERS;
  return [
    palette.heading('One cause with others'),
    ...(columns === undefined ? [text] : wrapWords(text, columns - 4)).map((line) => `    ${line}`),
    ...others
      .slice(0, MAX_OTHERS)
      .map(
        ({ signal, severity }) =>
          `    ${palette[severity](severity)} ${terminalSafe(`${signal.id}  ${signal.rule} in ${placeWords(signal.artefact)}`)}`,
      ),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

function changeLines({ what, yaml }: ExplainedFinding['changes'][number], { columns, palette }: Options): string[] {
  const lines = yaml.trimEnd().split('\n');
  const words = `${terminalSafe(what)}:`;
  return [
    ...(columns === undefined ? [words] : wrapWords(words, columns - 2)).map((line) => `  ${line}`),
    ...lines.map((line) => `      ${palette.command(terminalSafe(line))}`),
  ];
}
