import { HALT_LABEL, type BoardIssue, type CiHealth, type IssueDraft, hiddenMarker, readHiddenMarker, isOwnIssue } from '@sar/baseline';
import { isMemoryTime } from '../ci-alert/alert-marker.js';
import { CALM_DAYS } from '../ci-alert/critical-phase.js';
import { rateWords } from '../ci-alert/alert-words.js';
import type { KnownHalt } from '../ci-alert/next-memory.js';
import { TRIAGED_LABEL } from './triaged-label.js';

const SCHEMA = 'sar.ci-halt/1';
const DAY_MS = 86_400_000;

/** Days for which a closed halt is not raised again where nothing remembers the critical phase. */
const QUIET_DAYS = 7;

/** The issue that halts SAR at Critical. Its text is SAR's alone. `phase` is when the critical phase began. */
export function haltDraft(health: Pick<CiHealth, 'rate' | 'thresholds' | 'repository'>, phase: string): IssueDraft {
  return {
    title: 'SAR is halted: CI is critical',
    labels: [HALT_LABEL],
    body: [
      hiddenMarker(HALT_LABEL, { schema: SCHEMA, phase }),
      `CI is critical since ${phase}: the failure rate is ${rateWords(health.rate)}, above ${health.thresholds.critical} %.`,
      '',
      'While this issue is open, nothing of SAR writes: no variable, no branch, no dispatch, no issue but those of critical findings (P0).',
      '',
      '- The causes are in the issue labelled `sar:ci-health` and in the job summary of the CI health monitor.',
      `- Close this issue to end the halt. It is not raised again in this alert, unless CI was below critical for ${CALM_DAYS} days.`,
      `- Label it \`${TRIAGED_LABEL}\` to say that it was looked at while the halt stays.`,
      '',
    ].join('\n'),
  };
}

/** The critical phase that SAR raised an issue for; undefined for every other issue, and for what an outsider or another app wrote. */
function haltPhase(issue: BoardIssue, author: string | undefined): string | undefined {
  if (!isOwnIssue(issue, author)) return undefined;
  const marker = readHiddenMarker(HALT_LABEL, issue.body);
  if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA) return undefined;
  const { phase } = marker.value;
  return isMemoryTime(phase) ? phase : undefined;
}

/** Which halt is looked for. */
export interface HaltSought {
  /** Known from an earlier run. */
  readonly number?: number | undefined;
  /** When the critical phase began; undefined where nothing remembers it: then a halt of the last seven days is of this phase. */
  readonly phase: string | undefined;
  readonly at: string;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string | undefined;
}

/**
 * The halt of a critical phase, be it closed since: the one that is known, else the one that SAR raised for the phase, else any open
 * one, whoever raised it, since it halts too. The oldest when there are several.
 */
export function findHalt(issues: readonly BoardIssue[], sought: HaltSought): BoardIssue | undefined {
  const sorted = [...issues].sort((a, b) => a.number - b.number);
  return (
    sorted.find((issue) => issue.number === sought.number) ??
    sorted.find((issue) => isOfPhase(issue, sought)) ??
    sorted.find(({ state }) => state === 'open')
  );
}

function isOfPhase(issue: BoardIssue, { phase, at, author }: HaltSought): boolean {
  const own = haltPhase(issue, author);
  if (own === undefined) return false;
  if (phase !== undefined) return own === phase;
  return issue.state === 'closed' && Date.parse(at) - Date.parse(issue.closedAt ?? at) < QUIET_DAYS * DAY_MS;
}

/** What counts of a halt. A person has looked at one that is closed or labelled so. */
export function knownHalt(halt: BoardIssue, author?: string): KnownHalt {
  return {
    number: halt.number,
    isTriaged: halt.state === 'closed' || halt.labels.some((label) => label.toLowerCase() === TRIAGED_LABEL),
    phase: haltPhase(halt, author),
  };
}
