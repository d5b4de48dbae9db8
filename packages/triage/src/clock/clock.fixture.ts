import type { ClockEntry, StateStore } from '@sar/baseline';
import type { Clock } from './clock.js';

/** An entry for tests: seen on 20 November 2026 by cache-wiring. */
export function entry(changes: Partial<ClockEntry> = {}): ClockEntry {
  return {
    firstSeen: '2026-11-20T00:00:00.000Z',
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    path: '.github/workflows/ci.yml',
    ...changes,
  };
}

export function clockWith(entries: Readonly<Record<string, Partial<ClockEntry>>>): Clock {
  return new Map(Object.entries(entries).map(([id, changes]) => [id, entry(changes)]));
}

/** A state in memory. `meanwhile` writes before the first change is taken, as another run would. */
export function memoryState(
  files: Readonly<Record<string, string>> = {},
  meanwhile?: (files: Map<string, string>) => void,
): StateStore & { readonly files: Map<string, string>; readonly writes: string[] } {
  const kept = new Map(Object.entries(files));
  const writes: string[] = [];
  let interfere = meanwhile;
  const read = (path: string) => Promise.resolve(kept.get(path));
  return {
    place: '.sar',
    files: kept,
    writes,
    read,
    update: async (message, change) => {
      let changed = await change(read);
      if (interfere !== undefined) {
        interfere(kept);
        interfere = undefined;
        changed = await change(read);
      }
      if (changed.size > 0) writes.push(message);
      for (const [path, text] of changed) {
        if (text === null) kept.delete(path);
        else kept.set(path, text);
      }
    },
  };
}
