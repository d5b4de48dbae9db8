import type { CoveredWatchdog } from '@sar/baseline';

/** A workflow that calls SAR, as its text shows, and that cannot be read: it watches nothing, and somebody counts on it. */
export function brokenWatchdog(path: string): CoveredWatchdog {
  return {
    id: path.slice(path.lastIndexOf('/') + 1),
    origin: 'found',
    does: 'Calls SAR, and cannot be read.',
    place: { path },
    start: 'unread',
    events: [],
    crons: [],
    layers: [],
    sensors: [],
    stores: [],
    playbooks: [],
  };
}
