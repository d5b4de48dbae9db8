import type { Coverage } from '@sar/baseline';
import { mermaidBlock, mermaidText } from '../mermaid/mermaid-text.js';
import { targetWords } from './coverage-blocks.js';
import { whenWords } from './when-words.js';

/** More arrows than these nobody follows with the eye. */
const MAX_ARROWS = 80;

/** The map as a flow chart: layer → watchdog → store → rescue. Undefined when there is nothing to draw, or too much for a picture. */
export function coverageFlow({ watchdogs, layers }: Coverage): string | undefined {
  const nodes = new Map<string, { readonly id: string; readonly line: string }>();
  const arrows = new Set<string>();
  const node = (kind: string, key: string, label: string, open = '[', close = ']'): string => {
    const known = nodes.get(`${kind} ${key}`);
    if (known !== undefined) return known.id;
    const id = `n${nodes.size}`;
    nodes.set(`${kind} ${key}`, { id, line: `  ${id}${open}"${mermaidText(label)}"${close}` });
    return id;
  };
  for (const watchdog of watchdogs) {
    const own = node('watchdog', watchdog.id, `${watchdog.id}, ${whenWords(watchdog)}`);
    for (const { layer, watchdogs: of } of layers)
      if (of.includes(watchdog.id)) arrows.add(`  ${node('layer', layer, layer, '([', '])')} --> ${own}`);
    for (const { name, triggers } of watchdog.stores) {
      const store = node('store', name, name, '[(', ')]');
      arrows.add(`  ${own} --> ${store}`);
      for (const { targets } of triggers)
        for (const target of targets) {
          const isWatchdog = target.kind === 'watchdog' && watchdogs.some(({ id }) => id === target.name);
          const rescue = isWatchdog
            ? node('watchdog', target.name, target.name)
            : node('rescue', `${target.kind} ${target.name}`, targetWords(target), '{{', '}}');
          arrows.add(`  ${store} --> ${rescue}`);
        }
    }
  }
  if (arrows.size === 0 || arrows.size > MAX_ARROWS) return undefined;
  return mermaidBlock(['flowchart LR', ...[...nodes.values()].map(({ line }) => line), ...arrows]);
}
