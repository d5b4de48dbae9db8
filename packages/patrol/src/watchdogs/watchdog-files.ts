import type { Baseline, Coverage } from '@sar/baseline';

/** A workflow that is a watchdog, or several. */
export interface WatchdogFile {
  readonly path: string;
  /** Ids in the coverage map. */
  readonly ids: readonly string[];
  /** The least that one of them allows. */
  readonly maxLateMinutes: number | undefined;
  readonly isMissing: boolean;
  /** It cannot be parsed, so that nobody knows its schedule. */
  readonly isUnread: boolean;
}

/** The workflows of a coverage map, by their paths, each once. */
export function watchdogFiles({ watchdogs }: Coverage, baseline: Pick<Baseline, 'watchdogs'>): readonly WatchdogFile[] {
  const files = new Map<string, WatchdogFile>();
  for (const { id, origin, place, start } of watchdogs) {
    if (place === undefined) continue;
    const { path } = place;
    const before = files.get(path);
    const own = origin === 'declared' ? baseline.watchdogs.list[id]?.['max-late-minutes'] : undefined;
    const limits = [before?.maxLateMinutes, own].filter((minutes) => minutes !== undefined);
    files.set(path, {
      path,
      ids: [...(before?.ids ?? []), id],
      maxLateMinutes: limits.length === 0 ? undefined : Math.min(...limits),
      isMissing: start === 'missing',
      isUnread: start === 'unread',
    });
  }
  return [...files.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
