import { unknown, known, type Answer, type StepOf } from '@sar/baseline';
import type { StepContext, StepKind } from '../step-kind.js';
import { searchVerdict, untilDeadline } from './search-verdict.js';

type Step = StepOf<'wait-for'>;

/** Minutes after which it has failed, where the step says nothing: a day. */
const WITHIN_MINUTES = 1440;
const MINUTE = 60_000;
/** Longest pause between two looks, in minutes: each look may ask GitHub for all that a sensor reads. */
const LONGEST_PAUSE = 8;

/** Waits until a sensor is clear of the findings, or until a variable of the repository is there. */
export const waitFor: StepKind<Step> = {
  plan: async (step, context) => {
    const missing = whatIsMissing(step, context);
    if (missing !== undefined) return { outcome: 'not-possible', words: missing };
    return { outcome: 'would-do', words: `waits for ${awaited(step)}, ${step.minutes} minutes in this run` };
  },
  apply: async (step, context) => {
    const missing = whatIsMissing(step, context);
    if (missing !== undefined) return { outcome: 'not-possible', words: missing };
    let { isThere, words } = await look(step, context);
    for (let waited = 0; !isThere && waited < step.minutes;) {
      // As long again as it waited, so that a long wait is no storm of requests.
      const pause = Math.min(Math.max(waited, 1), LONGEST_PAUSE, step.minutes - waited);
      await context.ports.wait(pause * MINUTE);
      waited += pause;
      ({ isThere, words } = await look(step, context));
    }
    if (isThere) return { outcome: 'done', words };
    const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? WITHIN_MINUTES);
    return {
      outcome,
      words:
        outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`,
    };
  },
};

function awaited({ sensor, variable }: Step): string {
  return sensor === undefined ? `the variable ${variable ?? ''}` : `${sensor} to be clear`;
}

function whatIsMissing({ variable }: Step, { ports }: StepContext): string | undefined {
  if (variable === undefined) return undefined;
  if (ports.repository === undefined) return `the variable ${variable} is of no repository: there is none on GitHub`;
  if (ports.variables === undefined && ports.live === undefined)
    return `the variable ${variable} cannot be looked up: give a token that may read variables (\`variables-token\`)`;
  return undefined;
}

async function look({ sensor, variable }: Step, context: StepContext): Promise<{ isThere: boolean; words: string }> {
  if (sensor !== undefined) {
    const isOwn = context.subject.findings.some((finding) => finding.sensor === sensor);
    const { isClear, words } = await searchVerdict(context, isOwn ? [sensor] : [], isOwn ? [] : [sensor]);
    return { isThere: isClear, words };
  }
  const name = variable ?? '';
  const answer = await hasVariable(name, context);
  if (!answer.known) return { isThere: false, words: `whether the variable ${name} is there is not known: ${answer.detail}` };
  return { isThere: answer.value, words: answer.value ? `the variable ${name} is there` : `the variable ${name} is not there` };
}

/** A reader looks anew each time; the lists of the other one are of the beginning of the run. */
async function hasVariable(name: string, { ports }: StepContext): Promise<Answer<boolean>> {
  const [owner = '', repo = ''] = (ports.repository ?? '').split('/');
  if (ports.variables !== undefined) {
    const found = await ports.variables.get({ scope: 'repo', owner, repo }, name);
    return found.known ? known(found.value !== undefined) : found;
  }
  const listed = (await ports.live?.entries('repo-vars')) ?? unknown('no-token', 'there is no token for variables');
  return listed.known ? known(listed.value.some((entry) => entry.name === name)) : listed;
}
