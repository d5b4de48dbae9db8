import { unknown, type Answer, type TriageAct } from '@sar/baseline';
import type { BreakerLimits, HandOverVerdict } from './breaker.js';
import type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';
import { handOverWords } from './hand-over-words.js';

/** Issues that one line names. */
const MOST_NAMED = 10;

/** What only a person can do, said in every run for as long as it is so. */
export function personNeeded(
  { issue }: HandOverSubject,
  { settings }: HandOverInput,
  { agentBoard, dispatcher }: HandOverPorts,
): readonly TriageAct[] {
  const { assign, dispatch } = settings;
  return [
    ...(assign !== undefined && agentBoard === undefined && issue.assignees.length === 0
      ? [
          {
            what: 'assign' as const,
            outcome: 'not-possible' as const,
            detail: `issue #${issue.number} waits for a person who assigns ${assign}: that takes a user's token (\`agent-token\`)`,
            url: issue.url,
          },
        ]
      : []),
    ...(dispatch !== undefined && dispatcher === undefined
      ? [
          {
            what: 'dispatch' as const,
            outcome: 'not-possible' as const,
            detail: `${dispatch} for issue #${issue.number}: no token was given that may dispatch`,
            url: issue.url,
          },
        ]
      : []),
  ];
}

/** What a dry run says. */
export function wouldDo({ issue }: HandOverSubject, { settings }: HandOverInput): TriageAct {
  return {
    what: 'assign',
    outcome: 'would-do',
    detail: `issue #${issue.number} is handed over: ${handOverWords(settings)}`,
    url: issue.url,
  };
}

/** Nothing to do now. */
export function quiet({ issue }: HandOverSubject, { kind }: HandOverVerdict): TriageAct {
  return kind === 'running'
    ? { what: 'comment', outcome: 'not-now', detail: `issue #${issue.number} is being handed over by another run`, url: issue.url }
    : { what: 'comment', outcome: 'unchanged', detail: `issue #${issue.number} is handed over`, url: issue.url };
}

/** An issue that was handed over too often. */
export function tripped({ issue }: HandOverSubject, limits: BreakerLimits): TriageAct {
  const times = limits['max-per-finding'];
  const why = `it was handed over ${times === 1 ? 'once' : `${times} times`} (\`agent.max-per-finding\`) and waits for a person`;
  return { what: 'assign', outcome: 'not-now', detail: `issue #${issue.number} is not handed over: ${why}`, url: issue.url };
}

/** The issues that another day is for, in one line; none without any. */
export function waitingForAnotherDay(issues: readonly number[], limits: BreakerLimits): readonly TriageAct[] {
  if (issues.length === 0) return [];
  const named = issues.slice(0, MOST_NAMED).map((number) => `#${number}`);
  const more = issues.length > named.length ? ` and ${issues.length - named.length} more` : '';
  const which = `${issues.length === 1 ? 'issue' : 'issues'} ${named.join(', ')}${more}`;
  const limit = limits['max-per-day'];
  const why = limit === 0 ? 'it hands nothing over' : `${limit} in 24 hours; a later run takes ${issues.length === 1 ? 'it' : 'them'} up`;
  return [{ what: 'assign', outcome: 'not-now', detail: `${which} not handed over: \`agent.max-per-day\` is ${limit}, ${why}` }];
}

/** An act, and what was answered. */
export function reported(what: TriageAct['what'], detail: string, answer: Answer<unknown>, url: string): TriageAct {
  return answer.known
    ? { what, outcome: 'done', detail, url }
    : { what, outcome: 'not-possible', detail: `${detail}: ${answer.detail}`, url };
}

/** The state cannot be read or written. */
export function stateAct(detail: string): TriageAct {
  return { what: 'state', outcome: 'not-possible', detail };
}

/** The answer of a port that there is not. */
export function none(): Answer<never> {
  return unknown('no-token', 'no token was given');
}
