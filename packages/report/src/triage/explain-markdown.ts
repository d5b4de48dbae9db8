import { placeWords } from '../findings/place-words.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { visibleText } from '../safety/visible-text.js';
import { MAX_OTHERS } from './explain-text.js';
import { clockFacts, findingFacts, groupWords, routeFacts, type ExplainedFact } from './explained-facts.js';
import type { ExplainedFinding } from './explained-finding.js';
import { shownSteps } from './shown-steps.js';

const ANSWERS: Readonly<Record<ExplainedFinding['steps'][number]['outcome'], string>> = {
  decides: '**decides**',
  matches: 'matches',
  no: 'no',
  'not-asked': 'not asked',
};

/** The explanation of a finding as Markdown, with one newline at the end. */
export function explainMarkdown(explained: ExplainedFinding): string {
  const { finding, steps, group, changes } = explained;
  const { signal, severity } = finding;
  const sections = [
    `## ${severity} ${SEVERITY_NAMES[severity]}: ${markdownCode(signal.rule)} in ${markdownCode(placeWords(signal.artefact))}\n\n${markdownText(signal.message)}`,
    factList(findingFacts(explained)),
    `### Severity\n\n| Asked | Answer | Why |\n| --- | --- | --- |\n${shownSteps(steps)
      .map(({ asked, outcome, why }) => `| ${markdownText(asked)} | ${ANSWERS[outcome]} | ${markdownText(why)} |`)
      .join('\n')}`,
    `### Clock\n\n${factList(clockFacts(explained))}`,
    `### What happens\n\n${factList(routeFacts(explained))}`,
    ...(group === undefined ? [] : [groupSection(group)]),
    ...(changes.length === 0
      ? []
      : [`### What would change it\n\n${changes.map(({ what, yaml }) => `${markdownText(what)}:\n\n${yamlBlock(yaml)}`).join('\n\n')}`]),
  ];
  const text = sections.join('\n\n').split('\n').map(breakWorkflowCommands).join('\n');
  return `${text}\n`;
}

function factList(facts: readonly ExplainedFact[]): string {
  return facts.map(([name, text]) => `- ${name}: ${markdownText(text)}`).join('\n');
}

function groupSection({ title, why, isRoot, others }: NonNullable<ExplainedFinding['group']>): string {
  const rows = others
    .slice(0, MAX_OTHERS)
    .map(
      ({ signal, severity }) =>
        `- ${severity} ${markdownCode(signal.id)} ${markdownCode(signal.rule)} in ${markdownCode(placeWords(signal.artefact))}`,
    );
  const more = others.length > MAX_OTHERS ? [`- … and ${others.length - MAX_OTHERS} more`] : [];
  return `### One cause with others\n\n${markdownText(`${title}; ${why}.`)} ${groupWords(isRoot)}\n\n${[...rows, ...more].join('\n')}`;
}

/** Nothing inside ends the block; invisible characters are written out. */
function yamlBlock(yaml: string): string {
  const shown = yaml.trimEnd().split('\n').map(visibleText).join('\n');
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${shown}\n${fence}`;
}
