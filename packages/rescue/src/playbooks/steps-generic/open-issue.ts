import { attempt, hiddenMarker, isOwnIssue, readHiddenMarker, whyLost, type BoardIssue, type StepOf } from '@sar/baseline';
import { fencedText } from '../blockers/fenced-text.js';
import type { StepContext, StepKind } from '../step-kind.js';

type Step = StepOf<'open-issue'>;

/** Label of the issues that playbooks open; they are found again by it. */
export const TASK_LABEL = 'sar:task';
const SCHEMA = 'sar.task/1';
const MOST_FINDINGS = 40;

/**
 * Opens an issue with what a person has to do. One issue for a cause and a step: an open one stays as it is, with the boxes that people ticked
 * and what they wrote.
 */
export const openIssue: StepKind<Step> = {
  plan: async ({ title }, { ports }) =>
    ports.board === undefined ? { outcome: 'not-possible', words: NO_BOARD } : { outcome: 'would-do', words: `opens the issue “${title}”` },
  apply: async (step, context) => {
    const { board, author } = context.ports;
    if (board === undefined) return { outcome: 'not-possible', words: NO_BOARD };
    const listed = await attempt(async () => board.withLabel(TASK_LABEL, 'all'));
    if (!listed.known) return { outcome: 'failed', words: `the issues could not be listed: ${listed.detail}` };
    const found = listed.value.find((issue) => isOwnIssue(issue, author) && isFor(issue, context));
    if (found !== undefined) return { outcome: 'unchanged', words: `issue #${found.number} is there`, url: found.url };
    const created = await attempt(async () =>
      board.create({ title: step.title, body: bodyOf(step, context), labels: labelsOf(step, context) }),
    );
    if (!created.known) return { outcome: 'failed', words: `the issue could not be opened: ${created.detail}` };
    const lost = whyLost(created.value, [TASK_LABEL], author);
    if (lost !== undefined) {
      const words = `issue #${created.value.number} was opened, and no later run would know it: ${lost}`;
      return { outcome: 'not-possible', words, url: created.value.url };
    }
    return { outcome: 'done', words: `opened issue #${created.value.number}`, url: created.value.url };
  },
};

const NO_BOARD = 'there is no repository on GitHub, or no token for its issues (`issues: write`)';

/** An open one for the cause, or one of this attempt that a person closed already. */
function isFor({ state, body }: BoardIssue, { playbook, subject, index, key }: StepContext): boolean {
  const marker = readHiddenMarker(TASK_LABEL, body);
  if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA || marker.value['step'] !== index) return false;
  if (marker.value['key'] === key) return true;
  return state === 'open' && marker.value['playbook'] === playbook && marker.value['subject'] === subject.id;
}

function labelsOf({ labels = [] }: Step, { ports }: StepContext): readonly string[] {
  return [...new Set(['sar', TASK_LABEL, ...ports.baseline.issues.labels, ...labels])];
}

function bodyOf({ steps = [] }: Step, { playbook, subject, index, key, ports }: StepContext): string {
  const { owner } = ports.baseline;
  return [
    hiddenMarker(TASK_LABEL, { schema: SCHEMA, playbook, subject: subject.id, step: index, key }),
    `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} asks for this.`,
    '',
    ...(steps.length === 0 ? [] : [...steps.map((step) => `- [ ] ${step}`), '']),
    ...(subject.findings.length === 0
      ? []
      : [
          'The findings:',
          '',
          fencedText(
            subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`),
            MOST_FINDINGS,
          ),
          '',
        ]),
  ].join('\n');
}
