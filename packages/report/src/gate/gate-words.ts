import type { GateLine, GateOutcome } from '@sar/baseline';
import { durationWords } from '../ci-health/duration-words.js';

/** Marks of the outcomes, for tables. */
export const OUTCOME_MARKS: Readonly<Record<GateOutcome, string>> = { pass: '✓', fail: '✗', unknown: '?' };

/** Headings of the lines that have not passed, by their outcome. */
export const OUTCOME_WORDS: Readonly<Record<GateOutcome, string>> = { pass: 'passed', fail: 'failed', unknown: 'is unknown' };

/** `340 ms`, `3.2 s`, `2 min 5 s`; empty for what took no time worth a word. */
export function millisecondsWords(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < 1) return '';
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 59_950 ? `${(milliseconds / 1000).toFixed(1)} s` : durationWords(milliseconds / 1000);
}

/** `fail`, `unknown`, and whether it counts. */
export function outcomeWords({ outcome, required }: Pick<GateLine, 'outcome' | 'required'>): string {
  return required || outcome === 'pass' ? outcome : `${outcome}, not required`;
}

/** The command that runs a playbook. Ids of playbooks are words of the baseline. */
export function playbookCommand(playbook: string): string {
  return `sar rescue --playbook ${playbook}`;
}

/** A sentence with its full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
