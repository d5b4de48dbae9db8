import type { CoveredWatchdog } from '@sar/baseline';
import { isAlive } from './start-of-workflow.js';

/** The watchdogs, where those that by themselves only a hand would start are told apart: a trigger of one that lives starts them, or nobody does. */
export function withStarted(watchdogs: readonly CoveredWatchdog[]): CoveredWatchdog[] {
  let known = [...watchdogs];
  for (;;) {
    const names = startedNames(known);
    const next = known.map((watchdog) =>
      watchdog.start === 'by-hand' && isNamed(watchdog, names) ? { ...watchdog, start: 'started' as const } : watchdog,
    );
    if (next.every((watchdog, at) => watchdog.start === known[at]?.start)) return next;
    known = next;
  }
}

/** What triggers of watchdogs that live name: `watchdog nightly`, `workflow heal.yml`. */
function startedNames(watchdogs: readonly CoveredWatchdog[]): ReadonlySet<string> {
  return new Set(
    watchdogs
      .filter(isAlive)
      .flatMap(({ stores }) => stores)
      .flatMap(({ triggers }) => triggers)
      .flatMap(({ targets }) => targets)
      .filter(({ problem }) => problem === undefined)
      .map(({ kind, name }) => `${kind} ${name}`),
  );
}

function isNamed({ id, shipped, place, events }: CoveredWatchdog, names: ReadonlySet<string>): boolean {
  const file = place?.path.slice(place.path.lastIndexOf('/') + 1);
  const byEvent = events.includes('repository_dispatch') && [...names].some((name) => name.startsWith('event '));
  return byEvent || [`watchdog ${shipped ?? id}`, `workflow ${file ?? ''}`].some((name) => names.has(name));
}
