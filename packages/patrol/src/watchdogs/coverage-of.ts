import { LAYERS, type Coverage, type CoveredWatchdog, type CoverageUnknown } from '@sar/baseline';
import type { Sensor } from '@sar/search';
import type { Invalid, Workflow } from '@sar/workflows';
import { everySensor, isEnabled, type Survey } from '../survey.js';
import { candidateWorkflows } from './candidate-workflows.js';
import { coverageGaps } from './coverage-gaps.js';
import { brokenWatchdog } from './broken-watchdog.js';
import { declaredWatchdog } from './declared-watchdog.js';
import { foundWatchdog, type SensorsOf } from './found-watchdog.js';
import { ownUses } from './own-uses.js';
import { sensorsOfWords } from './sensors-of-words.js';
import { isAlive } from './start-of-workflow.js';
import { withStarted } from './with-started.js';
import { dryOrNot, shippedWatchdog, type ShippedCall } from './shipped-watchdog.js';
import type { Targets } from './trigger-target.js';

/** What the map is made of. */
export interface CoverageInput extends Survey {
  /** Sensors that have nothing to read here, with the reason: nobody has to run them. */
  readonly idle?: ReadonlyMap<string, string>;
}

/**
 * Which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches. Reads the checkout alone: workflows that
 * call a watchdog of SAR, those that run its actions or its command, and the watchdogs that the baseline declares. What only a run can know
 * is in `unknown`. A workflow that runs SAR through a script of the repository is not seen.
 */
export function coverageOf({ repository, tree, baseline, idle = new Map() }: CoverageInput): Coverage {
  const all = everySensor(baseline);
  const enabled = new Set(all.filter((sensor) => isEnabled(baseline, sensor)).map(({ id }) => id));
  const network = new Set(all.flatMap(({ id, needsNetwork }) => (needsNetwork === true ? [id] : [])));
  const sensorsOf: SensorsOf = (words, isOffline = false) =>
    sensorsOfWords(words, all, enabled).sensors.filter((id) => enabled.has(id) && !(isOffline && network.has(id)));
  const declared = Object.entries(baseline.watchdogs.list);
  const paths = new Map<string, string>(
    declared.flatMap(([id, { workflow }]) => (workflow === undefined ? [] : [[id, `.github/workflows/${workflow}`] as const])),
  );
  const { workflows, unread, broken } = candidateWorkflows(repository, new Set(paths.values()));
  const files = new Map<string, Workflow | Invalid>([...workflows, ...unread].map((file) => [file.path, file]));
  const uses = ownUses(repository, workflows);
  const targets: Targets = { tree, baseline, shipped: callersOf(uses.calls) };
  const found = uses.runs.map(({ workflow, uses: of }) => foundWatchdog(workflow, of, sensorsOf, targets));
  const foundAt = new Map(found.map(({ watchdog }) => [watchdog.place?.path, watchdog]));
  const own = new Set(paths.values());
  const together = [
    ...uses.calls.map((call) => shippedWatchdog(call, sensorsOf, targets)),
    ...declared.map(([id, entry]) => {
      const path = paths.get(id);
      const watchdog = declaredWatchdog(
        id,
        entry,
        path === undefined ? undefined : files.get(path),
        sensorsOf(entry.sensors ?? []),
        targets,
      );
      return withFound(watchdog, path === undefined ? undefined : foundAt.get(path), sensorsOf);
    }),
    ...found.flatMap(({ watchdog }) => (own.has(watchdog.place?.path ?? '') ? [] : [watchdog])),
    ...broken.flatMap(({ path }) => (own.has(path) ? [] : [brokenWatchdog(path)])),
  ];
  const watchdogs = withStarted(distinct(together.map((watchdog) => withLayers(watchdog, all))));
  const layers = layersOf(watchdogs, all, enabled, idle);
  const unknown = [
    ...unread.map(({ path, line, message }) => ({ path, ...(line !== undefined && { line }), words: message })),
    ...uses.unknown,
    ...uses.calls.flatMap(dryOrNot),
    ...found.flatMap((one) => one.unknown),
  ];
  const map = { watchdogs, layers, unknown: withoutRepeats(unknown) };
  return { ...map, gaps: [...coverageGaps(map, { baseline, all, enabled, idle })] };
}

function callersOf(calls: readonly ShippedCall[]): Targets['shipped'] {
  return new Map(
    calls.map(({ shipped }) => [shipped.id, calls.filter((call) => call.shipped === shipped).map(({ workflow }) => workflow.path)]),
  );
}

/** A declared workflow that runs SAR, too: what it runs counts besides what is declared. */
function withFound(
  watchdog: CoveredWatchdog,
  found: CoveredWatchdog | undefined,
  sensorsOf: (words: readonly string[]) => readonly string[],
): CoveredWatchdog {
  if (found === undefined) return watchdog;
  const names = new Set(watchdog.stores.map(({ name }) => name));
  return {
    ...watchdog,
    sensors: [...sensorsOf([...watchdog.sensors, ...found.sensors])],
    stores: [...watchdog.stores, ...found.stores.filter(({ name }) => !names.has(name))],
    playbooks: found.playbooks,
  };
}

/** Without declared layers, those of its sensors. */
function withLayers(watchdog: CoveredWatchdog, all: readonly Sensor[]): CoveredWatchdog {
  if (watchdog.origin !== 'found') return watchdog;
  const ids = new Set(watchdog.sensors);
  return { ...watchdog, layers: LAYERS.filter((layer) => all.some((sensor) => sensor.layer === layer && ids.has(sensor.id))) };
}

/** Ids that are taken already get their file behind them; those of `watchdogs.list` stay, since the baseline is asked by them. */
function distinct(watchdogs: readonly CoveredWatchdog[]): readonly CoveredWatchdog[] {
  const taken = new Set(watchdogs.flatMap(({ id, origin }) => (origin === 'declared' ? [id] : [])));
  return watchdogs.map((watchdog) => {
    const { id, origin, place } = watchdog;
    if (origin === 'declared') return watchdog;
    const file = place?.path.slice(place.path.lastIndexOf('/') + 1) ?? '';
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = count === 2 ? `${id} (${file})` : `${id} (${file}, ${count - 1})`;
    taken.add(free);
    return { ...watchdog, id: free };
  });
}

function layersOf(
  watchdogs: readonly CoveredWatchdog[],
  all: readonly Sensor[],
  enabled: ReadonlySet<string>,
  idle: ReadonlyMap<string, string>,
): Coverage['layers'] {
  const alive = watchdogs.filter(isAlive);
  return LAYERS.map((layer) => {
    const sensors = all
      .filter((sensor) => sensor.layer === layer && enabled.has(sensor.id))
      .map(({ id }) => {
        const by = alive.filter((watchdog) => watchdog.sensors.includes(id)).map((watchdog) => watchdog.id);
        const why = idle.get(id);
        const state = by.length > 0 ? 'watched' : why === undefined ? 'unwatched' : 'idle';
        return { id, state, by, ...(state === 'idle' && why !== undefined && { why }) } as const;
      });
    return { layer, watchdogs: alive.filter(({ layers }) => layers.includes(layer)).map(({ id }) => id), sensors };
  });
}

function withoutRepeats(unknown: readonly CoverageUnknown[]): CoverageUnknown[] {
  return [...new Map(unknown.map((one) => [JSON.stringify(one), one])).values()];
}
