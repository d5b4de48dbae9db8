import { known, type CiHealth, type CiAct, attempt } from '@sar/baseline';
import { findHalt, knownHalt } from '../halt/halt-issue.js';
import { raiseHalt } from '../halt/raise-halt.js';
import type { CiActOptions } from './act-input.js';
import type { AlertInput } from './alert-input.js';
import { alertLevel } from './alert-level.js';
import { noMemory, type AlertMemory } from './alert-memory.js';
import { AlertWriter } from './alert-writer.js';
import { fixableCauses } from './fixable-causes.js';
import type { HealState } from './heal-states.js';
import type { IssuePorts } from './issue-ports.js';
import { IssueWorld } from './issue-world.js';
import { nextMemory } from './next-memory.js';
import { planAlert, type AlertPlan } from './plan-alert.js';

/** More than any run needs: a bound, not a plan. */
const MAX_ACTS = 12;

/** What acting on issues came to. */
export interface IssueActs {
  readonly state: HealState;
  readonly world: IssueWorld;
  readonly acts: readonly CiAct[];
  readonly notes: readonly string[];
}

/**
 * Plans the next act and does it, until there is nothing more to do: the alert issue, its comments, the dispatch, the halt. Each act
 * follows from the issues as they are, so that a run that was killed is taken up by the next one.
 */
export async function actOnIssues(health: CiHealth, ports: IssuePorts, options: CiActOptions): Promise<IssueActs> {
  const world = new IssueWorld(ports.board, health.at, options.author);
  const acts: CiAct[] = [];
  const notes = new Set<string>();
  const level = alertLevel(health);
  const listed = options.haltAtCritical && level === 'critical' ? await world.listHalts() : undefined;
  const raise = async (memory: AlertMemory, isRemembered: boolean): Promise<boolean> => {
    if (!options.haltAtCritical || memory.state !== 'Critical') return false;
    if (listed?.known === false) {
      acts.push({ what: 'halt', outcome: 'not-possible', detail: `the halts cannot be listed: ${listed.detail}` });
      return false;
    }
    return raiseHalt(health, world, { memory, isRemembered, dryRun: options.dryRun }, acts);
  };
  const isFixWanted = options.dispatch !== undefined && level !== undefined && level !== 'ok' && fixableCauses(health).isMost;
  const end = (state: HealState): IssueActs => ({ state, world, acts, notes: [...notes] });

  const alerts = options.alertIssue ? await world.listAlerts() : undefined;
  if (alerts?.known !== true) {
    const memory = memoryWithoutAlert(health, world, options);
    if (alerts !== undefined)
      acts.push({ what: 'alert', outcome: 'not-possible', detail: `the alert cannot be looked for: ${alerts.detail}` });
    if (isFixWanted) acts.push(noDispatch('only the alert issue remembers what was dispatched, and there is none'));
    return end((await raise(memory, false)) ? 'PipelineHalt' : memory.state);
  }

  if (isFixWanted && ports.dispatcher === undefined) acts.push(noDispatch('no token was given that may dispatch'));
  const writer = new AlertWriter(health, world, ports, options, acts);
  let plan: AlertPlan | undefined;
  let areHaltsAsked = listed !== undefined;
  for (let done = 0; done < MAX_ACTS; done++) {
    plan = await planOf({ health, issues: world.alerts, halts: world.halts, ...options, ...writer.knowledge });
    for (const note of plan.notes) notes.add(note);
    // Whether a person has looked at the halt is asked whatever the level is now.
    if (plan.before.state === 'PipelineHalt' && !areHaltsAsked) {
      areHaltsAsked = true;
      if ((await world.listHalts()).known) continue;
    }
    if (plan.kind === 'blocked') {
      acts.push({ what: 'alert', outcome: 'not-possible', detail: plan.why });
      const memory = memoryWithoutAlert(health, world, options);
      return end((await raise(memory, false)) ? 'PipelineHalt' : memory.state);
    }
    if (plan.kind === 'nothing') {
      if (await raise(plan.memory, true)) continue;
      break;
    }
    if (await writer.act(plan)) continue;
    await raise(plan.memory, plan.kind === 'comment');
    break;
  }
  return end(plan?.memory.state ?? 'Monitoring');
}

/** The plan; where it cannot be made, for a text that cannot be rendered, that is reported and hides no other act. */
async function planOf(input: AlertInput): Promise<AlertPlan> {
  const answer = await attempt(async () => known(planAlert(input)));
  if (answer.known) return answer.value;
  const memory = noMemory(input.health.at);
  return { kind: 'blocked', why: `the alert could not be planned: ${answer.detail}`, memory, before: memory, notes: [] };
}

function noDispatch(detail: string): CiAct {
  return { what: 'dispatch', outcome: 'not-possible', detail };
}

/** What a run knows that has no alert issue to remember anything. */
function memoryWithoutAlert(health: CiHealth, { halts }: IssueWorld, options: CiActOptions): AlertMemory {
  const before = noMemory(health.at);
  const level = alertLevel(health);
  if (level === undefined) return before;
  const halt = findHalt(halts ?? [], { phase: undefined, at: health.at, author: options.author });
  return nextMemory(before, {
    health,
    level,
    causes: fixableCauses(health),
    fixer: 'none',
    haltAtCritical: options.haltAtCritical,
    halt: halt === undefined ? undefined : knownHalt(halt, options.author),
    areHaltsKnown: halts !== undefined,
    gate: options.gate,
    hasOwner: false,
    canEscalate: false,
  }).memory;
}
