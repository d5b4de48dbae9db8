import { attempt, known, type Answer, type Role, type TriageAct } from '@sar/baseline';
import { isAgent } from '../agent/agent-logins.js';
import { emptied } from './answer-boxes.js';
import { newTicks } from './new-ticks.js';
import type { TickInput, TickPorts, TickReport } from './tick-input.js';
import type { TickTask } from './tick-tasks.js';

/** A person's login; an app's ends with `[bot]`. */
const PERSON = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** The role of who ticked; an app has none here, whatever it may do. */
export async function roleOf(sender: string, { collaborators }: TickPorts): Promise<Answer<Role>> {
  if (!isPerson(sender)) return known('none');
  return attempt(async () => collaborators.roleOf(sender));
}

/** Also the coding agents have logins like those of people, and may have a role. */
function isPerson(login: string): boolean {
  return PERSON.test(login) && !isAgent(login);
}

/** Empties what the sender ticked, as far as the event tells it, and does nothing of it. */
export async function refuseTicks(
  role: Role,
  tasks: readonly TickTask[],
  { sender, before, issueNumber }: TickInput,
  ports: TickPorts,
  dryRun: boolean,
): Promise<TickReport> {
  const who = isPerson(sender) ? `${sender} has the role ${role}` : 'the sender is no person';
  const note: TriageAct = {
    what: 'dashboard',
    outcome: 'not-possible',
    detail: `no box is acted on: ${who}, and it takes a person who may write`,
  };
  if (before === undefined || dryRun) return { acts: [note], playbooks: [] };
  const own = newTicks(tasks, before).map(({ tick }) => tick);
  const halt = await ports.guard.check();
  if (own.length === 0 || !halt.isAllowed) return { acts: [note], playbooks: [] };
  return { acts: [note, await emptied(issueNumber, own, ports)], playbooks: [] };
}
