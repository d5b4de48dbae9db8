import type { Baseline, CoveredStore, CoveredWatchdog, CoverageUnknown, TriggerTarget } from '@sar/baseline';
import type { Workflow } from '@sar/workflows';
import type { OwnUse } from './own-use.js';
import { wordsOf } from './sensors-of-words.js';
import { startOfWorkflow } from './start-of-workflow.js';
import { storeName, storeOf } from './store-of.js';
import { workflowTarget, type Targets } from './trigger-target.js';

/** What a workflow that runs SAR itself watches, and what only its run can know. */
export interface FoundWatchdog {
  readonly watchdog: CoveredWatchdog;
  readonly unknown: readonly CoverageUnknown[];
}

/** The enabled sensors that words of choice mean; of a run without the network, those that do without it. */
export type SensorsOf = (words: readonly string[], isOffline?: boolean) => readonly string[];

const FILE = /^[\w.-]+\.ya?ml$/;

/**
 * A workflow that runs parts of SAR as one watchdog.
 *
 * @param uses at least one
 */
export function foundWatchdog(workflow: Workflow, uses: readonly OwnUse[], sensorsOf: SensorsOf, targets: Targets): FoundWatchdog {
  const { baseline } = targets;
  const unknown: CoverageUnknown[] = [];
  const sensors = new Set<string>();
  const playbooks = new Set<string>();
  const stores = new Map<string, CoveredStore>();
  for (const use of uses) {
    const words = sensorWords(use, baseline);
    if (words === undefined) unknown.push(unknownUse(use, 'which sensors it runs is decided when it runs'));
    for (const id of sensorsOf(words ?? [], use.given.get('offline') === 'true')) sensors.add(id);
    const run = playbooksOf(use, baseline);
    if (run === undefined) unknown.push(unknownUse(use, 'which playbooks it runs, and whether it acts, is decided when it runs'));
    for (const id of run ?? []) playbooks.add(id);
    for (const store of storesOf(use, targets)) stores.set(store.name, store);
  }
  const does = [...new Set(uses.map(({ part }) => part.does))].join(' ');
  const first = uses.find(({ path }) => path === workflow.path);
  const id = workflow.path.slice(workflow.path.lastIndexOf('/') + 1);
  const watchdog: CoveredWatchdog = {
    id,
    origin: 'found',
    does,
    place: { path: workflow.path, ...(first !== undefined && { line: first.line }) },
    ...startOfWorkflow(workflow),
    layers: [],
    sensors: [...sensorsOf([...sensors])],
    stores: [...stores.values()],
    playbooks: [...playbooks],
  };
  return { watchdog, unknown };
}

function unknownUse({ path, line, name }: OwnUse, why: string): CoverageUnknown {
  return { path, line, words: `${name}: ${why}` };
}

const isDynamic = (text: string | undefined): boolean => text !== undefined && /\$\{\{|\$[A-Za-z_({]/.test(text);

/** The words that choose its sensors; undefined where only the run can know. */
function sensorWords({ part, given }: OwnUse, baseline: Baseline): readonly string[] | undefined {
  if (['help', ...(part.unless ?? [])].some((option) => given.has(option))) return [];
  if (part.sensors === 'gate') return gateSensors(given.get('checks') ?? given.get('check'), baseline);
  const written = part.input === undefined ? undefined : given.get(part.input);
  if (isDynamic(written)) return undefined;
  return written === undefined || written.trim() === '' ? part.sensors : wordsOf(written);
}

/** The sensors of the checks of the gate; numbers mean the first six. */
function gateSensors(chosen: string | undefined, { gate }: Baseline): readonly string[] | undefined {
  if (isDynamic(chosen)) return undefined;
  const words = wordsOf(chosen ?? '');
  const checks = Object.entries(gate.checks);
  return checks.flatMap(([id, { sensors = [] }], at) =>
    words.length === 0 || words.includes(id) || words.includes(String(at + 1)) ? sensors : [],
  );
}

/** The playbooks that it runs and acts on; none for what only plans, undefined where only the run can know. */
function playbooksOf({ part, given }: OwnUse, baseline: Baseline): readonly string[] | undefined {
  if (part.playbooks !== true) return [];
  const [apply, dryRun, one] = ['apply', 'dry-run', 'playbook'].map((key) => given.get(key));
  if ([apply, dryRun, one].some(isDynamic)) return undefined;
  if (apply !== 'true' || dryRun === 'true') return [];
  if (one !== undefined && one !== '') return [one];
  return Object.entries(baseline.playbooks.list).flatMap(([id, { enabled, when }]) => (enabled && when.length > 0 ? [id] : []));
}

function storesOf({ part, given }: OwnUse, targets: Targets): readonly CoveredStore[] {
  const plansOnly = given.get('dry-run') === 'true' || (part.writes !== undefined && given.get(part.writes) !== 'true');
  if (plansOnly) return [];
  const dispatch = given.get('dispatch');
  const started = dispatch === undefined || dispatch === '' || isDynamic(dispatch) ? undefined : dispatchTarget(dispatch, targets);
  const rate = storeName('CODEX_CI_FAILURE_RATE', targets.baseline);
  return part.stores
    .map((store) => storeOf(store, targets.baseline))
    .map((store) =>
      store.name === rate && started !== undefined
        ? { ...store, triggers: [{ when: 'an alert, and most failures have a known fix', targets: [started] }] }
        : store,
    );
}

function dispatchTarget(dispatch: string, targets: Targets): TriggerTarget {
  return FILE.test(dispatch) ? workflowTarget(dispatch, targets) : { kind: 'event', name: dispatch };
}
