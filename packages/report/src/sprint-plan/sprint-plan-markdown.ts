import type { PlanStep, SprintPlan } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { fencedCommand } from './fenced-command.js';

/** GitHub takes 65,536 characters in a comment; bytes of UTF-8 are never fewer. */
const LIMIT_BYTES = 60_000;
/** What the phases behind RESCUE may take of it, so that a long RESCUE does not push out how it is proved. */
const TAIL_BYTES = 20_000;
/** Places of one step: all of them are in the findings document. */
const MOST_PLACES = 20;

const HOW = [
  'Work through the steps in their order, and tick each one when its command has done what it says. Commands run at the root of a checkout;',
  'those that ask GitHub read the token in `SAR_TOKEN`. A step under REINTEGRATE that ends with another exit code than 0 leads back to RESCUE;',
  'one that calls a sensor unknown proves nothing, whatever its exit code: give the sensor what it asks for, and run it again.',
].join(' ');

/**
 * The plan in Markdown, with a checkbox for each step and its exact command below it; at most 60,000 bytes. Where that is too little,
 * the least severe steps of RESCUE are left out first, and the text says how many.
 */
export function sprintPlanMarkdown(plan: SprintPlan): string {
  const after = plan.phases.findIndex(({ phase }) => phase === 'RESCUE') + 1;
  const tail = boundedMarkdown(
    [
      ...plan.phases.slice(after).map(phaseSection),
      listSection(
        'Before the commit',
        plan.beforeCommit.map((text) => `- [ ] ${markdownText(text)}\n`),
      ),
    ],
    TAIL_BYTES,
    (rows) => `\n${rows} more steps do not fit here.\n`,
  );
  const room = LIMIT_BYTES - new TextEncoder().encode(tail).length - 1;
  const before = plan.phases.slice(0, after);
  const start = boundedMarkdown(
    [
      head(plan),
      ...before.flatMap((phase) => [...(phase.phase === 'RESCUE' ? [unknownSection(plan)] : []), phaseSection(withLeft(phase, plan.left))]),
    ],
    room,
    (rows) => `\n${rows} more steps do not fit here: \`sar triage\` lists every finding.\n`,
  );
  return `${start.trimEnd()}\n${tail}`.trim().concat('\n');
}

function head({ repository, day, commit, counts }: SprintPlan): MarkdownSection {
  const words = Object.entries(counts).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
  const facts = [
    day,
    ...(commit === undefined ? [] : [`commit ${markdownCode(commit.slice(0, 12))}`]),
    words.join(', ') || 'nothing is open',
  ];
  const title = repository === undefined ? 'Sprint plan' : `Sprint plan for ${markdownText(repository)}`;
  return { head: `## ${title}\n\n${facts.join(' · ')}\n\n${HOW}\n`, rows: [], foot: '' };
}

function phaseSection({ phase, steps }: { readonly phase: string; readonly steps: readonly (PlanStep | string)[] }): MarkdownSection {
  return listSection(
    phase,
    steps.map((step) => (typeof step === 'string' ? step : stepRow(step))),
  );
}

function withLeft(
  { phase, steps }: SprintPlan['phases'][number],
  left: number,
): { readonly phase: string; readonly steps: readonly (PlanStep | string)[] } {
  const rest = `- [ ] ${left} more, less severe: \`sar triage\` lists them\n`;
  return { phase, steps: phase === 'RESCUE' && left > 0 ? [...steps, rest] : steps };
}

function listSection(title: string, rows: readonly string[]): MarkdownSection {
  return rows.length === 0 ? { head: '', rows: [], foot: '' } : { head: `\n### ${title}\n\n`, rows, foot: '' };
}

function stepRow({ id, title, severity, places, dueAt, help, command }: PlanStep): string {
  const facts = [...placesShown(places), ...(dueAt === undefined ? [] : [`due ${dueAt.slice(0, 16).replace('T', ' ')} UTC`])].join(', ');
  const words = [facts, markdownText(help ?? '')].filter((part) => part !== '').join('. ');
  const lines = [
    `- [ ] **${markdownText(id)}** ${severity === undefined ? '' : `${severity} `}${markdownText(title)}`,
    ...(words === '' ? [] : [`  ${words}`]),
  ];
  return `${lines.join('\n')}\n${command === undefined ? '' : fencedCommand(command, '  ')}`;
}

function placesShown(places: readonly string[]): readonly string[] {
  const shown = places.filter((place) => place !== '').slice(0, MOST_PLACES);
  const left = places.length - shown.length;
  return [...shown.map(markdownCode), ...(left > 0 ? [`${left} more`] : [])];
}

function unknownSection({ unknown }: SprintPlan): MarkdownSection {
  return listSection(
    'Not known',
    unknown.map(({ sensor, reason, detail }) => `- ${markdownCode(sensor)}: ${markdownText(reason)}, ${markdownText(detail)}\n`),
  );
}
