import type { Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { canBeAFile } from '../can-be-a-file.js';
import type { SecretEntry } from './detect-secrets-document.js';
import { findDigests, type DigestBudget } from './find-digests.js';
import { structuredValues } from './structured-values.js';

/** Largest file that is looked through for an entry, in bytes. */
const MAX_BYTES = 4 * 1_048_576;
/** Digests that are made for all entries together: some seconds. */
const MAX_ALL_DIGESTS = 4_000_000;

const LONG = 'the file is too large or its lines too long to be sure that the text is gone';

/** An entry, and where its secret is now. */
export interface JudgedEntry {
  readonly entry: SecretEntry;
  /** Line where it is; undefined when the entry is stale. */
  readonly line: number | undefined;
  /** Why it is stale. */
  readonly gone?: string;
}

/** Which entries are still true. What cannot be told is not judged, and counts neither as there nor as gone. */
export async function judgeEntries(
  { files, pace }: SensorInput,
  entries: readonly SecretEntry[],
): Promise<{ readonly judged: readonly JudgedEntry[]; readonly unjudged: readonly Unjudged[] }> {
  const judged: JudgedEntry[] = [];
  const unsure = new Map<string, { count: number; reason: string }>();
  const budget: DigestBudget = { left: MAX_ALL_DIGESTS };
  for (const [path, group] of byPath(entries)) {
    await pace.step();
    const content = canBeAFile(path) ? files.read(path, MAX_BYTES) : ({ kind: 'absent' } as const);
    if (content.kind === 'absent') {
      judged.push(...group.map((entry) => ({ entry, line: undefined, gone: 'the file is gone' })));
      continue;
    }
    if (content.kind !== 'text') {
      unsure.set(path, {
        count: group.length,
        reason: content.kind === 'unreadable' ? `it cannot be read: ${content.reason}` : `it is ${content.kind}`,
      });
      continue;
    }
    const lines = content.text.split('\n');
    const places = await findDigests(lines, group, { budget, pace });
    const form = places.every((place) => place.kind === 'there') ? undefined : structuredValues(path, lines);
    group.forEach((entry, index) => {
      const place = places[index];
      if (place?.kind === 'there') judged.push({ entry, line: place.line });
      else if (place?.kind === 'gone' && form === undefined)
        judged.push({ entry, line: undefined, gone: 'the text is no longer in the file' });
      else
        unsure.set(path, {
          count: (unsure.get(path)?.count ?? 0) + 1,
          reason: place?.kind === 'gone' && form !== undefined ? asRead(form) : LONG,
        });
    });
  }
  return {
    judged,
    unjudged: [...unsure].map(([path, { count, reason }]) => ({
      path,
      reason: `${count} ${count === 1 ? 'entry' : 'entries'} of the baseline: ${reason}`,
    })),
  };
}

function asRead(form: string): string {
  return `detect-secrets reads it as ${form}, whose values need not be in a line as they stand, so a text that is not found is not surely gone`;
}

function byPath(entries: readonly SecretEntry[]): ReadonlyMap<string, readonly SecretEntry[]> {
  const groups = new Map<string, SecretEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.path);
    if (group === undefined) groups.set(entry.path, [entry]);
    else group.push(entry);
  }
  return groups;
}
