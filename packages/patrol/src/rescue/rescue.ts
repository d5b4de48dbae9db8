import type { StepKinds } from '@sar/rescue';
import type { KnownFindings } from '@sar/triage';
import { openRescue } from './open-rescue.js';
import type { RescueRequest } from './rescue-request.js';
import { rescuePortsOf } from './rescue-ports-of.js';
import type { RescueWorld } from './rescue-world.js';
import { runPlaybooks, type RescueOptions, type RescueRun } from './run-playbooks.js';
import { stepKinds } from './step-kinds.js';

/**
 * One rescue: finds what is to be rescued, plans its playbooks, and with `applies` runs them. Without it nothing is written anywhere.
 *
 * @param known findings that people accepted: they are left alone
 * @throws UserError for a request that cannot be; see `openRescue`
 */
export async function rescue(
  request: RescueRequest,
  options: RescueOptions,
  known: KnownFindings,
  world: RescueWorld,
  kinds: StepKinds = stepKinds(),
): Promise<RescueRun> {
  const ports = rescuePortsOf(world);
  const { survey, machine, commit, branch, github } = world;
  const opened = await openRescue(request, {
    survey,
    known,
    now: machine.now(),
    sense: ports.sense,
    ...(commit !== undefined && { commit }),
    ...(branch !== undefined && { branch }),
    ...(github !== undefined && { repository: github.repository }),
  });
  return runPlaybooks(opened, request, options, kinds, ports);
}
