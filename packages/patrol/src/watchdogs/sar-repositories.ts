import type { Tree } from '@sar/baseline';
import { readAction } from '@sar/workflows';
import type { WorkflowUses } from './own-use.js';
import { shippedAt } from './shipped-at.js';

/** Names that other repositories hardly have: two of them tell SAR under another name. The rest of its names are common words. */
const OWN_NAMES =
  /^(?:\.github\/workflows\/(?:watchdog-[a-z-]+|process-variable-intents)\.yml|actions\/(?:ci-health-monitor|variable-intent-processor|cache-wiring-checker|cache-layers))$/;

/**
 * The repositories, `owner/name` in lower case, that are taken for SAR: those with its name, and those of which at least two parts are used
 * that nobody else has.
 */
export function sarRepositories(uses: readonly WorkflowUses[]): ReadonlySet<string> {
  const parts = new Map<string, Set<string>>();
  const add = (repository: string, part: string): void => {
    const known = parts.get(repository);
    if (known === undefined) parts.set(repository, new Set([part]));
    else known.add(part);
  };
  for (const { calls, actions } of uses) {
    for (const { repository, called } of calls) if (repository !== undefined) add(repository, called);
    for (const { repository, folder } of actions) add(repository, folder);
  }
  return new Set(
    [...parts].flatMap(([repository, used]) => {
      const own = [...used].filter((part) => OWN_NAMES.test(part) && (part.startsWith('actions/') || shippedAt(part) !== undefined));
      return repository.endsWith('/sar') || own.length > 1 ? [repository] : [];
    }),
  );
}

/** Whether a checkout is SAR's own repository: it holds the action that runs sensors, under its name. */
export function isSarItself(tree: Tree): boolean {
  const content = tree.read('actions/sensor/action.yml', 100_000);
  if (content.kind !== 'text') return false;
  const action = readAction('actions/sensor/action.yml', content.text);
  return action.kind === 'action' && action.name?.value === 'sar-sensor';
}
