import { SHIPPED_WATCHDOGS, type CoverageGap, type CoveredWatchdog, type TriggerTarget } from '@sar/baseline';
import { sensorsOfPlaybook } from '../rescue/sensors-of-playbook.js';
import type { GapFacts, OpenMap } from './coverage-gaps.js';
import { isAlive } from './start-of-workflow.js';
import { withoutDryRun } from './watchdog-gaps.js';

/**
 * Triggers that lead nowhere, and playbooks that nothing starts. A playbook whose sensors have nothing to read here is neither: there is
 * nothing that it could mend.
 */
export function playbookGaps({ watchdogs }: OpenMap, { baseline, idle }: GapFacts): readonly CoverageGap[] {
  const { list } = baseline.playbooks;
  const hasWork = (id: string): boolean => {
    const playbook = Object.hasOwn(list, id) ? list[id] : undefined;
    return playbook === undefined || sensorsOfPlaybook(baseline, playbook).some((sensor) => !idle.has(sensor.id));
  };
  const alive = watchdogs.filter(isAlive);
  const broken = alive.flatMap((watchdog) => brokenTriggers(watchdog, hasWork));
  const started = new Set(alive.flatMap((watchdog) => [...watchdog.playbooks, ...targetsOf(watchdog).map(({ name }) => name)]));
  const unstarted = Object.entries(list)
    .filter(([id, { enabled, when }]) => enabled && when.length > 0 && !started.has(id) && hasWork(id))
    .map(([id, { title }]): CoverageGap => ({
      kind: 'playbook-unstarted',
      weight: 'normal',
      subject: id,
      words: `nothing starts ${id}, ${quoted(title)}`,
      next: nextForPlaybook(id, watchdogs),
    }));
  return [...broken, ...unstarted];
}

function nextForPlaybook(id: string, watchdogs: readonly CoveredWatchdog[]): string {
  const shipped = SHIPPED_WATCHDOGS.find(({ triggers }) => triggers.some(({ playbook }) => playbook === id));
  if (shipped === undefined) return `run the action rescue with playbook: ${id} and apply: true in a scheduled workflow`;
  const called = watchdogs.find((watchdog) => watchdog.shipped === shipped.id);
  if (called === undefined) return `sar init --watchdogs ${shipped.id}`;
  const start = `let ${called.place?.path ?? called.id} start by itself`;
  if (called.dry !== true) return start;
  return isAlive(called) ? withoutDryRun(called) : `${withoutDryRun(called)}, and ${start}`;
}

function targetsOf({ stores }: CoveredWatchdog): readonly TriggerTarget[] {
  return stores.flatMap(({ triggers }) => triggers).flatMap(({ targets }) => targets);
}

function brokenTriggers(watchdog: CoveredWatchdog, hasWork: (playbook: string) => boolean): readonly CoverageGap[] {
  return watchdog.stores.flatMap(({ name: store, triggers }) =>
    triggers.flatMap(({ targets }) =>
      targets
        .filter(({ kind, name, problem }) => problem !== undefined && (kind !== 'playbook' || hasWork(name)))
        .map((target): CoverageGap => ({
          kind: 'trigger-broken',
          weight: 'normal',
          subject: target.name,
          words: `${store} of ${watchdog.id} is to set off ${target.name}, and ${target.problem ?? ''}`,
          next: nextForTarget(watchdog, target),
        })),
    ),
  );
}

function nextForTarget(watchdog: CoveredWatchdog, { kind, name, problem }: TriggerTarget): string {
  switch (kind) {
    case 'playbook':
      return problem === 'it is switched off'
        ? `set playbooks.list.${name}.enabled: true in the baseline`
        : `correct watchdogs.list.${watchdog.id}`;
    case 'watchdog':
      if (problem?.includes('heal-with') === true)
        return `give heal-with, the file that calls ${name}, in ${watchdog.place?.path ?? watchdog.id}`;
      return watchdog.origin === 'shipped' ? `sar init --watchdogs ${name}` : `correct watchdogs.list.${watchdog.id}`;
    default:
      return `add .github/workflows/${name}`;
  }
}

function quoted(title: string): string {
  return `"${title.slice(0, 100)}"`;
}
