import type { RotationEntry } from '@sar/search';
import { rotationMarker, type RotationMemory } from './rotation-marker.js';

/** What GitHub takes as the name of a secret. */
const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/i;
const TICKED = /^[ \t]*[-*] \[x\] (.*)$/gim;

const LAST = 'SAR ticks the last box and closes this issue when the secret is fresh. It never reads or writes the secret.';

/** An issue as it should be. `seen` is when the secret was written anew, ISO 8601. */
export interface RotationText {
  readonly memory: RotationMemory;
  readonly state: RotationEntry['state'];
  readonly maxAgeDays: number;
  readonly seen: string | undefined;
  readonly runbook: readonly string[];
  /** The body as it is now; boxes that people ticked stay ticked, and what they wrote below the last line stays. */
  readonly before: string | undefined;
}

/** Title of the issue. Titles are no Markdown. */
export function rotationTitle({ layer, name }: Pick<RotationMemory, 'layer' | 'name'>): string {
  return NAME.test(name) ? `Rotate the secret ${name} (${layer})` : `Rotate a secret (${layer})`;
}

/**
 * Body of the issue: a box for each step of the runbook, and one that SAR ticks itself when it sees that the secret was written anew. It holds days and no ages, so that it
 * stays the same until something happens. The name of an environment stands in an indented block, where no text is markup.
 */
export function rotationBody({ memory, state, maxAgeDays, seen, runbook, before }: RotationText): string {
  const ticked = new Set([...(before ?? '').matchAll(TICKED)].map(([, text = '']) => oneLine(text)));
  const named = NAME.test(memory.name) ? `\`${memory.name}\` (${memory.layer})` : `below (${memory.layer})`;
  const hidden = [memory.environment ?? '', NAME.test(memory.name) ? '' : memory.name].filter((text) => text !== '');
  const boxes = runbook.map(oneLine).map((text) => `- [${ticked.has(text) ? 'x' : ' '}] ${text}`);
  return [
    rotationMarker(memory),
    `The secret ${named} ${whenWords(memory, state)}; the baseline allows ${maxAgeDays} days.`,
    '',
    ...hidden.flatMap((text) => [`    ${text.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`, '']),
    ...boxes,
    `- [${seen === undefined ? ' ' : 'x'}] ${seen === undefined ? 'SAR sees that it was written anew' : `SAR sees that it was written anew, on ${seen.slice(0, 10)}`}`,
    '',
    LAST,
    noteBelow(before),
  ].join('\n');
}

/** What people wrote below the last line, which stays. */
function noteBelow(before = ''): string {
  const text = before.replaceAll('\r\n', '\n');
  const at = text.indexOf(`\n${LAST}\n`);
  return at === -1 ? '' : text.slice(at + LAST.length + 2);
}

function whenWords({ since }: RotationMemory, state: RotationEntry['state']): string {
  const was = since === undefined ? 'is due for rotation' : `was last written ${since.slice(0, 10)} when this was opened`;
  return 'dueAt' in state && state.updatedAt === since ? `${was}, and is due on ${state.dueAt.slice(0, 10)}` : was;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
