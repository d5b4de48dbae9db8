import { memoryRestorer, type StepKinds } from '@sar/rescue';
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
  const { survey, machine, commit, branch, github } = world;
  const { files } = machine.folder(machine.root);
  const { memory } = machine;
  const memories = memoryRestorer({ baseline: survey.baseline, files, ...(memory !== undefined && { memory }) }, request.playbook);
  const ports = rescuePortsOf(world, memories);
  const opened = await openRescue(request, {
    survey,
    known,
    now: machine.now(),
    sense: ports.sense,
    ...(commit !== undefined && { commit }),
    ...(branch !== undefined && { branch }),
    ...(github !== undefined && { repository: github.repository }),
  });
  // Whoever names a playbook hears why there was nothing to do.
  const notes = request.playbook === undefined ? [] : memories.notes();
  return runPlaybooks({ ...opened, notes: [...opened.notes, ...notes] }, request, options, kinds, ports);
}
