import { BASELINE_PATHS, type Tree } from '@sar/baseline';
import { readAction } from '@sar/workflows';
import { isCalledSar, publisherOf, sourceOf } from '../init/sar-source.js';
import type { WorkflowUses } from './own-use.js';
import { shippedAt } from './shipped-at.js';

/** Actions whose names other repositories hardly have. */
export const RARE_ACTIONS = ['ci-health-monitor', 'variable-intent-processor', 'cache-wiring-checker', 'cache-layers'] as const;
/** Names that other repositories hardly have: two of them tell SAR under another name. The rest of its names are common words. */
const OWN_NAMES = new RegExp(
  String.raw`^(?:\.github/workflows/(?:watchdog-[a-z-]+|process-variable-intents)\.yml|actions/(?:${RARE_ACTIONS.join('|')}))$`,
);

/** The repositories that are taken for SAR. */
export interface SarRepositories {
  /** `owner/name` in lower case. */
  readonly names: ReadonlySet<string>;
  /**
   * Whether what is used is of SAR.
   *
   * @param name of the repository that holds it; empty or undefined for the one that uses it
   */
  isSar(name: string | undefined): boolean;
}

/**
 * Tells which repositories are SAR, for all commands alike: those with its name, those of which at least two parts are used that nobody else
 * has, the one that the baseline takes its schema from, those that the caller of a watchdog says it calls SAR in, both as `sar init` writes
 * it, and the one that is asked for.
 *
 * @param tree the repository that uses them
 * @param home `owner/repository` that is SAR for sure
 */
export function sarRepositories(tree: Tree, uses: readonly WorkflowUses[], home?: string): SarRepositories {
  const certain = [home, publisherOfBaseline(tree)].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
  const names = new Set([...certain, ...namesByParts(uses), ...namesByCallers(uses)]);
  let isOwn: boolean | undefined;
  return {
    names,
    isSar: (name) => (name === undefined || name === '' ? (isOwn ??= isSarItself(tree)) : names.has(name.toLowerCase())),
  };
}

function namesByParts(uses: readonly WorkflowUses[]): readonly string[] {
  const parts = new Map<string, Set<string>>();
  const add = (repository: string, part: string): void => {
    const known = parts.get(repository);
    if (known === undefined) parts.set(repository, new Set([part]));
    else known.add(part);
  };
  for (const { calls, actions } of uses) {
    for (const { repository, called } of calls) if (repository !== undefined) add(repository, called);
    for (const { repository, folder } of actions) if (repository !== '') add(repository, folder);
  }
  return [...parts].flatMap(([repository, used]) => {
    const own = [...used].filter((part) => OWN_NAMES.test(part) && (part.startsWith('actions/') || shippedAt(part) !== undefined));
    return isCalledSar(repository) || own.length > 1 ? [repository] : [];
  });
}

/** The repositories that a workflow says are SAR, of those that it calls a watchdog in. */
function namesByCallers(uses: readonly WorkflowUses[]): readonly string[] {
  return uses.flatMap(({ calls }) =>
    calls.flatMap(({ repository, called, workflow }) =>
      repository !== undefined && shippedAt(called) !== undefined && sourceOf(workflow.text)?.toLowerCase() === repository
        ? [repository]
        : [],
    ),
  );
}

/** The repository that the baseline takes its schema from. */
function publisherOfBaseline(tree: Tree): string | undefined {
  for (const path of BASELINE_PATHS) {
    const content = tree.read(path);
    if (content.kind === 'text') return publisherOf(content.text);
  }
  return undefined;
}

/** Whether a checkout is SAR's own repository: it holds the action that runs sensors, under its name. */
export function isSarItself(tree: Tree): boolean {
  const content = tree.read('actions/sensor/action.yml', 100_000);
  if (content.kind !== 'text') return false;
  const action = readAction('actions/sensor/action.yml', content.text);
  return action.kind === 'action' && action.name?.value === 'sar-sensor';
}
