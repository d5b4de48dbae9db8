import { CI_STATES, type BoardIssue, type CiState } from '@sar/baseline';
import { findHalt, knownHalt } from '../halt/halt-issue.js';
import { alertBody, alertDigest } from './alert-body.js';
import type { AlertInput } from './alert-input.js';
import { alertLevel } from './alert-level.js';
import { alertMarker } from './alert-marker.js';
import { noMemory, type AlertMemory, type Notice } from './alert-memory.js';
import { alertTitle, criticalComment, recoveryComment } from './alert-words.js';
import { phaseAt } from './critical-phase.js';
import { findAlert, type FoundAlert } from './find-alert.js';
import { fixableCauses } from './fixable-causes.js';
import { isQuiet, nextMemory, type Step } from './next-memory.js';

/** The one next thing to be done about the alert issue. `blocked`: the issue is not one that this version may write. */
export type AlertPlan = (
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'blocked'; readonly why: string }
  | {
      readonly kind: 'write';
      readonly change: 'create' | 'update' | 'reopen' | 'close';
      /** Undefined for `create`. */
      readonly issue: BoardIssue | undefined;
      readonly title: string;
      readonly body: string;
      /** Whether a fix is to be dispatched as soon as this is written. */
      readonly isDispatchDue: boolean;
      /** Whether it writes down a halt that SAR raised, which is a part of the halting. */
      readonly recordsHalt: boolean;
    }
  | { readonly kind: 'comment'; readonly issue: BoardIssue; readonly notice: Notice; readonly text: string }
) & {
  /** What the issue remembers when it is done. */
  readonly memory: AlertMemory;
  /** What it remembered before. */
  readonly before: AlertMemory;
  readonly notes: readonly string[];
};

type Found = Exclude<FoundAlert, { readonly kind: 'newer' }>;

/**
 * Decides the next act on the alert issue; asked again after each act, until there is nothing more. Nothing is written when
 * only times have changed. Pure.
 *
 * Reopening: an alert that SAR closed less than seven days ago is opened again, an older one is left as history and a new issue is
 * made. An alert that a person closed stays closed for seven days unless the level rises; its memory is kept up to date meanwhile.
 */
export function planAlert(input: AlertInput): AlertPlan {
  const { health } = input;
  const found = findAlert(input.issues, health.at, input.author);
  const stored = found.kind === 'none' || found.kind === 'newer' ? undefined : found.memory;
  const before = input.corrected ?? stored ?? noMemory(health.at);
  const none = { memory: before, before, notes: found.notes };
  if (found.kind === 'newer') {
    return { kind: 'blocked', why: `issue #${found.issue.number} was written by a newer version of SAR; use that version`, ...none };
  }
  const level = alertLevel(health);
  if (level === undefined) {
    const stays = found.kind === 'open' ? [`Issue #${found.issue.number} stays as it is: nothing concluded in the window.`] : [];
    return {
      kind: 'nothing',
      why: 'nothing concluded in the window, so that nothing is known',
      ...none,
      notes: [...found.notes, ...stays],
    };
  }
  const step = stepOf(input, level, before, isDismissed(found, level, before));
  const isShown = found.kind === 'open' || (!isQuiet(step.memory.state) && !isDismissed(found, level, before));
  // A closed issue is written for its memory alone; its text is as it was closed.
  const memory = isShown ? { ...step.memory, digest: alertDigest(health, step.memory, input.render) } : step.memory;
  const common = { memory, before, notes: found.notes };
  const isWritten = stored !== undefined && alertMarker(stored) === alertMarker(memory);
  const change = changeOf(found, memory, before, isWritten);
  if (change !== undefined) {
    return {
      kind: 'write',
      change,
      issue: found.kind === 'none' ? undefined : found.issue,
      title: alertTitle(memory),
      body: alertBody(health, memory, input.render),
      isDispatchDue: step.isDispatchDue,
      recordsHalt: step.events.includes('halt-raised') && step.isOwnHalt,
      ...common,
    };
  }
  const [notice] = memory.due;
  if (notice === undefined || found.kind === 'none') return { kind: 'nothing', why: 'the issue is as it should be', ...common };
  const text = notice === 'critical' ? criticalComment(input.owner ?? '', health) : recoveryComment(memory, health);
  return {
    kind: 'comment',
    issue: found.issue,
    notice,
    text,
    ...common,
    memory: { ...memory, due: memory.due.filter((other) => other !== notice) },
  };
}

function stepOf(input: AlertInput, level: CiState, before: AlertMemory, isDismissed: boolean): Step & { readonly isOwnHalt: boolean } {
  const { author } = input;
  const { at } = input.health;
  const phase = phaseAt(before, at);
  const halt = findHalt(input.halts ?? [], { number: phase.halt, phase: phase.criticalSince ?? at, at, author });
  const raised = halt === undefined ? undefined : knownHalt(halt, author);
  const step = nextMemory(before, {
    health: input.health,
    level,
    causes: fixableCauses(input.health),
    // What a person has put away starts nothing.
    fixer: isDismissed && input.fixer === 'ready' ? 'not-now' : input.fixer,
    haltAtCritical: input.haltAtCritical,
    halt: raised,
    areHaltsKnown: input.halts !== undefined,
    gate: input.gate,
    hasOwner: input.owner !== undefined,
    canEscalate: true,
  });
  const isOwnHalt = halt?.state === 'open' && raised?.phase !== undefined;
  return { ...step, isOwnHalt, memory: isDismissed ? { ...step.memory, due: [] } : step.memory };
}

function changeOf(
  found: Found,
  memory: AlertMemory,
  before: AlertMemory,
  isWritten: boolean,
): Extract<AlertPlan, { kind: 'write' }>['change'] | undefined {
  const isBad = !isQuiet(memory.state);
  if (found.kind === 'none') return isBad ? 'create' : undefined;
  if (found.kind === 'open' && !isBad) return 'close';
  if (found.kind === 'recovered' && isBad) return 'reopen';
  if (found.kind === 'dismissed' && isBad && rises(memory.level, before.level)) return 'reopen';
  return isWritten || (found.kind === 'recovered' && found.memory === undefined) ? undefined : 'update';
}

/** Whether a person put the alert away, and nothing has become worse since. */
function isDismissed({ kind }: Found, level: CiState, before: AlertMemory): boolean {
  return kind === 'dismissed' && !rises(level, before.level);
}

function rises(level: CiState, before: CiState): boolean {
  return CI_STATES.indexOf(level) > CI_STATES.indexOf(before);
}
