import type { Coverage } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';

/** `3 watchdogs run; 4 of 5 layers and 20 of 24 sensors are watched (9 have nothing to read here); 2 gaps, 3 more to know of`. */
export function coverageCounts({ watchdogs, layers, gaps }: Coverage): string {
  const alive = watchdogs.filter(({ start }) => start === 'scheduled' || start === 'event' || start === 'started').length;
  const enabled = layers.flatMap((layer) => layer.sensors);
  const sensors = enabled.filter(({ state }) => state !== 'idle');
  const idle = enabled.length - sensors.length;
  const busy = layers.filter((layer) => layer.watchdogs.length > 0 || layer.sensors.some(({ state }) => state !== 'idle'));
  const watchedLayers = busy.filter((layer) => layer.watchdogs.length > 0).length;
  const watched = sensors.filter(({ state }) => state === 'watched').length;
  const open = gaps.filter(({ weight }) => weight !== 'low').length;
  const low = gaps.length - open;
  return [
    `${countOf(alive, 'watchdog')} ${alive === 1 ? 'runs' : 'run'}`,
    `${watchedLayers} of ${countOf(busy.length, 'layer')} and ${watched} of ${countOf(sensors.length, 'sensor')} are watched${idle === 0 ? '' : ` (${idle} ${idle === 1 ? 'has' : 'have'} nothing to read here)`}`,
    `${open === 0 ? 'no gaps' : countOf(open, 'gap')}${low === 0 ? '' : `, ${low} more to know of`}`,
  ].join('; ');
}
