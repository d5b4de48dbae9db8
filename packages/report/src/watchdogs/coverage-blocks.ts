import { LAYERS, type Coverage, type CoveredWatchdog, type Layer, type TriggerTarget } from '@sar/baseline';
import { whenWords } from './when-words.js';

/** A row of the map: a watchdog, or a store of it. Text is not safe yet. */
export interface CoverageRow {
  readonly watchdog: string;
  readonly when: string;
  readonly store: string;
  /** What the store sets off. */
  readonly rescue: string;
}

/** The rows of a layer; of `undefined`, those of the watchdogs that only act. */
export interface CoverageBlock {
  readonly layer: Layer | undefined;
  readonly rows: readonly CoverageRow[];
  /** Set where there is no row. */
  readonly words?: string;
}

/** The map by layers. What a watchdog feeds stands in the first layer that it watches. */
export function coverageBlocks({ watchdogs, layers }: Coverage): readonly CoverageBlock[] {
  const shown = new Set<string>();
  const rowsOf = (watchdog: CoveredWatchdog): readonly CoverageRow[] => {
    const isAgain = shown.has(watchdog.id);
    shown.add(watchdog.id);
    return isAgain
      ? [
          {
            watchdog: watchdog.id,
            when: whenWords(watchdog),
            store: watchdog.stores.length === 0 ? 'feeds nothing' : 'as above',
            rescue: '',
          },
        ]
      : watchdogRows(watchdog);
  };
  const blocks = LAYERS.map((layer): CoverageBlock => {
    const rows = watchdogs.filter((watchdog) => watchdog.layers.includes(layer)).flatMap(rowsOf);
    const sensors = layers.find((one) => one.layer === layer)?.sensors ?? [];
    const isIdle = sensors.every(({ state }) => state === 'idle');
    return { layer, rows, ...(rows.length === 0 && { words: isIdle ? 'nothing here to watch' : 'nothing watches it' }) };
  });
  const acting = watchdogs.filter((watchdog) => watchdog.layers.length === 0).flatMap(rowsOf);
  return acting.length === 0 ? blocks : [...blocks, { layer: undefined, rows: acting }];
}

function watchdogRows(watchdog: CoveredWatchdog): readonly CoverageRow[] {
  const { id, stores, playbooks } = watchdog;
  const first = { watchdog: id, when: whenWords(watchdog) };
  const rows = [
    ...stores.map(({ name, triggers }) => ({
      store: name,
      rescue: triggers.length === 0 ? 'nothing' : triggers.map(triggerWords).join('; '),
    })),
    ...(playbooks.length === 0 ? [] : [{ store: 'what its playbooks mend', rescue: playbooks.join(', ') }]),
  ];
  const [head = { store: 'feeds nothing', rescue: '' }, ...others] = rows;
  return [{ ...first, ...head }, ...others.map((row) => ({ watchdog: '', when: '', ...row }))];
}

function triggerWords({ when, targets }: CoveredWatchdog['stores'][number]['triggers'][number]): string {
  return `${targets.map(targetWords).join(', ')}: ${when}`;
}

/** `SAR-005 (off)`; the gaps say why. */
export function targetWords({ kind, name, problem }: TriggerTarget): string {
  if (problem === undefined) return name;
  return kind === 'playbook' && problem === 'it is switched off' ? `${name} (off)` : `${name} (missing)`;
}
