import { LAYER_NAMES, LAYERS, type Layer, type UnknownReason } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from './display-width.js';
import { namedLines } from './named-lines.js';
import type { Palette } from './palette.js';

/** A sensor of the list. */
export type ListedSensor = {
  readonly id: string;
  readonly layer: Layer;
  readonly title: string;
  readonly needs: string;
  readonly enabled: boolean;
} & ({ readonly ready: true; readonly by: string } | { readonly ready: false; readonly reason: UnknownReason; readonly detail: string });

/** Every sensor by layer: what it needs, and whether it can answer here. */
export function sensorTable(
  sensors: readonly ListedSensor[],
  { columns, palette }: { readonly columns?: number; readonly palette: Palette },
): string[] {
  const layout = namedLines(
    sensors.map(({ id }) => terminalSafe(id)),
    columns,
  );
  const lines = LAYERS.flatMap((layer) => {
    const own = sensors.filter((sensor) => sensor.layer === layer);
    if (own.length === 0) return [];
    return [
      palette.heading(`${layer} ${LAYER_NAMES[layer]}`),
      ...own.flatMap((sensor) => {
        const sign = !sensor.enabled ? palette.faint('-') : sensor.ready ? palette.good('✓') : palette.P2('?');
        const off = sensor.enabled ? '' : ' (switched off by the baseline)';
        const answer = sensor.ready ? `answers here: ${sensor.by}` : `${UNKNOWN_WORDS[sensor.reason]}: ${sensor.detail}`;
        return [
          ...layout.line(sign, terminalSafe(sensor.id), `${terminalSafe(sensor.title)}${off}`),
          ...layout.more(terminalSafe(`needs ${sensor.needs}`), palette.faint),
          ...(sensor.ready && sensor.by === sensor.needs ? [] : layout.more(terminalSafe(answer), palette.faint)),
        ];
      }),
      '',
    ];
  });
  const ready = sensors.filter((sensor) => sensor.ready).length;
  const count = `${countOf(sensors.length, 'sensor')}, ${ready} of them can answer here`;
  return [...lines, ...wrapWords(count, columns ?? count.length)].map(breakWorkflowCommands);
}
