import { LAYER_NAMES, nearestWord, quoteUntrusted, type CoverageGap } from '@sar/baseline';
import { cheapestWatchdog } from './cheapest-watchdog.js';
import type { GapFacts, OpenMap } from './coverage-gaps.js';
import { sensorsOfWords } from './sensors-of-words.js';

/**
 * Layers without a watchdog, and sensors that none runs. A sensor of a layer that is a gap as a whole is one of its own only where the
 * baseline calls it critical. What has nothing to read here is no gap.
 */
export function sensorGaps({ layers, watchdogs }: OpenMap, { baseline, all, enabled }: GapFacts): readonly CoverageGap[] {
  const critical = new Set(sensorsOfWords(baseline.watchdogs.critical, all, enabled).sensors);
  const missing = layers.flatMap(({ sensors }) => sensors.filter(({ state }) => state === 'unwatched').map(({ id }) => id));
  const called = new Set(watchdogs.flatMap(({ shipped }) => shipped ?? []));
  const nextFor = (sensor: string): string => {
    const shipped = cheapestWatchdog(sensor, missing, called);
    return shipped === undefined ? `run "sar search --sensor ${sensor}" in a scheduled workflow` : `sar init --watchdogs ${shipped}`;
  };
  const gaps = layers.flatMap(({ layer, watchdogs: of, sensors }): readonly CoverageGap[] => {
    const open = sensors.filter(({ state }) => state === 'unwatched');
    const [first] = open;
    if (first === undefined) return [];
    const isWhole = of.length === 0 && open.length === sensors.filter(({ state }) => state !== 'idle').length;
    const single = open
      .filter(({ id }) => critical.has(id) || !isWhole)
      .map(({ id }): CoverageGap => {
        const isCritical = critical.has(id);
        const words = `${isCritical ? 'critical: ' : ''}no watchdog runs ${id}`;
        return { kind: 'sensor-unwatched', weight: isCritical ? 'high' : 'normal', layer, subject: id, words, next: nextFor(id) };
      });
    if (!isWhole) return single;
    const words = `nothing watches ${layer}, ${LAYER_NAMES[layer].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}: ${open.map(({ id }) => id).join(', ')}`;
    return [{ kind: 'layer-unwatched', weight: 'normal', layer, subject: layer, words, next: nextFor(first.id) }, ...single];
  });
  return [...gaps, ...unknownWords({ baseline, all, enabled })];
}

/** Words of the baseline that mean no sensor: what they were written for is not watched. */
function unknownWords({ baseline, all, enabled }: Omit<GapFacts, 'idle'>): readonly CoverageGap[] {
  const ids = all.map(({ id }) => id);
  const named = [
    { where: 'watchdogs.critical', words: baseline.watchdogs.critical },
    ...Object.entries(baseline.watchdogs.list).map(([id, { sensors = [] }]) => ({ where: `watchdogs.list.${id}.sensors`, words: sensors })),
  ];
  return named.flatMap(({ where, words }) =>
    sensorsOfWords(words, all, enabled).unknown.map((word): CoverageGap => {
      const near = nearestWord(word, ids);
      return {
        kind: 'watchdog-otherwise',
        weight: 'normal',
        subject: word,
        words: `${where} names ${quoteUntrusted(word, 60)}, and there is no such sensor`,
        next: near === undefined ? `see "sar search --list"` : `write ${near}`,
      };
    }),
  );
}
