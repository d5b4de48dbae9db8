import { attempt, type CiHistory, type HaltGuard, type WatchdogLife, type WorkflowSwitch } from '@sar/baseline';
import { listedByPath } from '@sar/search';

/** A workflow that is switched off, and what becomes of it. */
export interface EnableStep {
  readonly ids: readonly string[];
  readonly path: string;
  /** `kept-off`: whoever switched it off, it was not inactivity. `halted`: a halt is open. */
  readonly outcome: 'would-enable' | 'enabled' | 'kept-off' | 'halted' | 'failed';
  /** Why, in a sentence without its full stop. */
  readonly detail: string;
  /** Set where a token or a permission is missing. */
  readonly isForbidden?: boolean;
}

/** What switching on takes. */
export interface EnablePorts {
  readonly workflows: WorkflowSwitch;
  readonly guard: HaltGuard;
  readonly history: CiHistory;
}

const FOLDER = '.github/workflows/';

/** What is switched off, and whether it may be switched on again: only what GitHub switched off for inactivity. */
export function planEnable(lives: readonly WatchdogLife[]): readonly EnableStep[] {
  return lives.flatMap(({ ids, path, state, detail }): readonly EnableStep[] => {
    switch (state) {
      case 'disabled-inactivity':
        return path.startsWith(FOLDER) ? [{ ids, path, outcome: 'would-enable', detail }] : [];
      case 'disabled-manually':
        return [{ ids, path, outcome: 'kept-off', detail: 'a person switched it off, and only a person switches it on again' }];
      case 'disabled-fork':
        return [{ ids, path, outcome: 'kept-off', detail: 'GitHub keeps schedules off in forks, and a person decides about them' }];
      default:
        return [];
    }
  });
}

/** Does the plan: asks the halt before each act, and reads the state again behind all of them. */
export async function applyEnable(plan: readonly EnableStep[], ports: EnablePorts): Promise<readonly EnableStep[]> {
  const done: EnableStep[] = [];
  for (const step of plan) done.push(step.outcome === 'would-enable' ? await enableOne(step, ports) : step);
  if (!done.some(({ outcome }) => outcome === 'enabled')) return done;
  const listed = await attempt(async () => ports.history.workflows());
  if (!listed.known) {
    const detail = `GitHub took it, and whether it is on could not be read: ${listed.detail}`;
    return done.map((step) => (step.outcome === 'enabled' ? { ...step, outcome: 'failed', detail } : step));
  }
  const states = listedByPath(listed.value);
  return done.map((step) => {
    const state = states.get(step.path)?.state;
    if (step.outcome !== 'enabled' || state === 'active') return step;
    return { ...step, outcome: 'failed', detail: `GitHub took it, and lists the workflow as ${state ?? 'not there'} all the same` };
  });
}

async function enableOne(step: EnableStep, { workflows, guard }: EnablePorts): Promise<EnableStep> {
  const verdict = await guard.check();
  if (!verdict.isAllowed) {
    const isForbidden = verdict.cause === 'forbidden' || verdict.cause === 'no-token';
    return { ...step, outcome: 'halted', detail: verdict.reason, ...(isForbidden && { isForbidden }) };
  }
  const answer = await attempt(async () => workflows.enable(step.path.slice(FOLDER.length)));
  if (answer.known) return { ...step, outcome: 'enabled', detail: 'GitHub had switched it off for inactivity' };
  const isForbidden = answer.reason === 'forbidden' || answer.reason === 'no-token';
  return { ...step, outcome: 'failed', detail: answer.detail, ...(isForbidden && { isForbidden }) };
}
