import type { CiHealth } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import { alertMarker } from './alert-marker.js';
import type { AlertMemory } from './alert-memory.js';
import { alertTitle, closingWords, durationWords, nextStepWords, rateWords, refusedWords } from './alert-words.js';

/** Longest body in UTF-16 units; GitHub takes 65,536 characters. */
export const MAX_BODY_LENGTH = 60_000;

const CUT = '\n\n_Shortened: the rest is in the job summary of the CI health monitor._\n';
const EPOCH = '1970-01-01T00:00:00.000Z';

/** Renders the figures as Markdown with everything untrusted escaped. */
export type RenderHealth = (health: CiHealth) => string;

/** The body of the alert issue: the marker, the state and what to do, then the rendered figures as far as they fit. */
export function alertBody(health: CiHealth, memory: AlertMemory, render: RenderHealth): string {
  const { state, level, since, stateSince, refusedAt } = memory;
  const isRecovered = state === 'Healthy';
  const lines = [
    alertMarker(memory),
    isRecovered ? '**CI has recovered.**' : `**CI is ${level === 'critical' ? 'critical' : 'degraded'}** since ${since}.`,
    '',
    `- Failure rate: ${rateWords(health.rate)}`,
    `- State: ${state}, since ${stateSince}`,
    ...(isRecovered ? [`- The alert lasted ${durationWords(Date.parse(stateSince) - Date.parse(since))}.`] : []),
    `- Next: ${nextStepWords(memory)}`,
    ...(refusedAt === undefined ? [] : [`- ${refusedWords(refusedAt)}`]),
    ...(isRecovered ? [] : [`- ${closingWords(health)}`]),
    '',
  ];
  const head = `${lines.join('\n')}\n`;
  return head + bounded(render(health), MAX_BODY_LENGTH - head.length);
}

/** Cut at the end of a line, or where there is none, never within a character. */
function bounded(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - CUT.length;
  const line = text.lastIndexOf('\n', room);
  const end = line > 0 ? line : room;
  const isInPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
  return text.slice(0, isInPair ? end - 1 : end) + CUT;
}

/** The same for bodies that differ in times alone, and in what a look at CI itself costs: 16 hexadecimal digits. */
export function alertDigest(health: CiHealth, memory: AlertMemory, render: RenderHealth): string {
  const timeless: CiHealth = {
    ...health,
    at: EPOCH,
    window: { ...health.window, since: EPOCH, until: EPOCH },
    requests: 0,
    schedules: health.schedules.map((schedule) => ({ ...schedule, nextAt: undefined })),
  };
  const body = alertBody(timeless, { ...memory, digest: '0'.repeat(16) }, render);
  return sha256(`${alertTitle(memory)}\n${body}`).slice(0, 16);
}
