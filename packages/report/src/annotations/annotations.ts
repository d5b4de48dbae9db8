import type { Finding, Severity } from '@sar/baseline';
import { isOpen } from '../findings/count-findings.js';
import { countOf } from '../findings/count-words.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { Annotation } from './annotation.js';

/** The runner keeps this many annotations of each kind from a step (`_maxCountPerIssueType` of actions/runner). */
export const MAX_PER_KIND = 10;
/** And this many of a job (docs/problem-matchers.md of actions/toolkit). */
export const MAX_PER_JOB = 50;
/** The runner cuts a longer message. In UTF-16 units. */
export const MAX_MESSAGE_LENGTH = 4096;

const KINDS: Readonly<Record<Severity, Annotation['kind']>> = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' };

/**
 * Annotations of the open findings, most severe first, within the runner's limits. When some are left out, the last
 * annotation is a notice that says how many and that the summary has them.
 *
 * @param budget how many annotations this step may make: what other steps of the job made is to be taken off
 */
export function annotations(findings: readonly Finding[], budget: number = MAX_PER_JOB): Annotation[] {
  const open = mostSevereFirst(findings.filter(isOpen));
  const all = pick(open, budget, MAX_PER_KIND);
  if (all.length === open.length) return all.map(toAnnotation);
  // The closing notice needs a place of its own, in the budget and among the notices.
  const shown = pick(open, Math.max(0, budget - 1), MAX_PER_KIND - 1);
  const left = open.length - shown.length;
  const message = `${countOf(left, shown.length === 0 ? 'finding' : 'more finding')} in the summary`;
  const more: Annotation = { kind: 'notice', properties: { title: 'sar' }, message };
  return budget < 1 ? [] : [...shown.map(toAnnotation), more];
}

/** The first findings of each kind; `notices` bounds the notices, the runner's limit the other kinds. */
function pick(findings: readonly Finding[], budget: number, notices: number): Finding[] {
  const used = { error: 0, warning: 0, notice: 0 };
  return findings
    .filter(({ severity }) => {
      const kind = KINDS[severity];
      used[kind] += 1;
      return used[kind] <= (kind === 'notice' ? notices : MAX_PER_KIND);
    })
    .slice(0, budget);
}

function toAnnotation({ severity, signal }: Finding): Annotation {
  const { path, line, endLine, column } = signal.artefact;
  return {
    kind: KINDS[severity],
    properties: {
      file: path,
      ...(line === undefined ? {} : { line }),
      ...(endLine === undefined || line === undefined ? {} : { endLine }),
      ...(column === undefined || line === undefined ? {} : { col: column }),
      title: `${severity} ${signal.rule}`,
    },
    message: cutMessage(`${terminalSafe(signal.message)}\n${terminalSafe(signal.help)}`),
  };
}

function cutMessage(message: string): string {
  if (message.length <= MAX_MESSAGE_LENGTH) return message;
  // A cut inside a surrogate pair would leave half a character.
  return `${message.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
