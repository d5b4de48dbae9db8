import type { StepOf, StepReport } from '@sar/baseline';
import type { StepKind } from '../step-kind.js';
import { unansweredReport } from '../unanswered-report.js';
import { intentsToQueue, type IntentsToQueue } from './intents-to-queue.js';
import { offerIntents } from './offer-intents.js';

type QueueIntent = StepOf<'queue-intent'>;
type Report = Omit<StepReport, 'step'>;

/**
 * Queues variables in the mailbox (playbook SAR-001, and the trigger of SAR-004): a pull request with an intent file for each, which the
 * privileged workflow of the mailbox applies once it is merged. Nothing is written on the default branch. Secrets, what is reserved for
 * people, and what the policy would refuse are named and left alone. Run again for the same attempt, it writes the same files.
 */
export const queueIntent: StepKind<QueueIntent> = {
  async plan(step, context) {
    const queue = await intentsToQueue(step, context);
    if (typeof queue === 'string') return { outcome: 'not-possible', words: queue };
    if (queue.files.length === 0) return nothingToQueue(queue);
    const missing = context.ports.branch === undefined ? [NEEDS] : [];
    return {
      outcome: 'would-do',
      words: `${count(queue)} into ${queue.folder} by a pull request`,
      details: [...detailsOf(queue), ...missing],
      changes: queue.files.map(({ path, text }) => ({ path, after: text })),
    };
  },

  async apply(step, context) {
    const queue = await intentsToQueue(step, context);
    if (typeof queue === 'string') return { outcome: 'not-possible', words: queue };
    if (queue.files.length === 0) return nothingToQueue(queue);
    const offered = await offerIntents(queue.files, context);
    const details = detailsOf(queue);
    if (!offered.known) return { ...(await unansweredReport('the intents cannot be offered', offered, context.ports)), details };
    return {
      outcome: 'done',
      words: `${count(queue)} into ${queue.folder}; when the pull request is merged, the workflow of the mailbox sets ${queue.files.length === 1 ? 'it' : 'them'}`,
      details,
      url: offered.value.url,
      changes: queue.files.map(({ path, text }) => ({ path, after: text })),
    };
  },
};

const NEEDS = 'to apply it, give a token with "contents: write" and "pull-requests: write"';

function nothingToQueue(queue: IntentsToQueue): Report {
  const details = detailsOf(queue);
  const [first, ...more] = queue.left;
  if (first === undefined) {
    const words =
      queue.settled.length > 0 ? 'each variable is set, or its intent waits in the mailbox' : 'the findings are about no variable';
    return { outcome: queue.settled.length > 0 ? 'unchanged' : 'not-possible', words, details };
  }
  const others = more.length === 0 ? '' : `, and ${more.length} more cannot be queued`;
  return { outcome: 'not-possible', words: `${first.what}: ${first.reason}${others}`, details };
}

function count({ files }: IntentsToQueue): string {
  return `${files.length} ${files.length === 1 ? 'intent' : 'intents'}`;
}

function detailsOf({ files, settled, left }: IntentsToQueue): readonly string[] {
  return [
    ...files.map(({ what, path }) => `${what}: ${path}`),
    ...settled.map(({ what, reason }) => `${what}: ${reason}`),
    ...left.map(({ what, reason }) => `left alone: ${what}: ${reason}`),
  ];
}
