import type { Job, Workflow } from '@sar/workflows';
import { stepSites, type StepSite } from './step-site.js';

/** What asks GitHub whether somebody has access: calls of the API, and actions and workflows by their names. */
const ASKS =
  /getCollaboratorPermissionLevel|\/collaborators\/[^\n]*\/permission|checkMembershipForUser|\/memberships?\/|author_association|check-(?:user-)?permission|actor-permission|permission-check|check[-_]run\.ya?ml|authori[sz]e|get-user-teams-membership|is-organization-member|check-team/i;
const MAX_NEEDS = 50;
/** Most characters of a script that are looked at. */
const MAX_ASKED = 20_000;

/** True when only a label that people with triage permission set lets the step run. */
export function isLabelled({ document, job, step }: StepSite): boolean {
  const named = [job?.if, step.if].some(
    (condition) => condition !== undefined && /\.labels?\b/.test(condition.value) && !condition.value.trim().startsWith('!'),
  );
  if (named || document.kind === 'action') return named;
  const outside = document.triggers.filter(({ event }) => event === 'pull_request_target');
  return outside.length > 0 && outside.every(({ types }) => types?.length === 1 && types[0] === 'labeled');
}

/** True when somebody has to approve the job: its environment may ask for it. */
export function hasEnvironment({ job }: StepSite): boolean {
  return job?.environment !== undefined;
}

/** True when an earlier step of the job ends runs of people without permission, by an action or a script that asks GitHub for it. */
export function isSentry(site: StepSite): boolean {
  return stepSites(site.document).some((one) => one.job === site.job && one.step.range.start < site.step.range.start && asks(one));
}

/** True when the job waits for one that asks GitHub whether the person has permission. */
export function waitsForSentry(workflow: Workflow, job: Job): boolean {
  const waiting = [job];
  const seen = new Set<Job>();
  for (const one of waiting) {
    if (seen.size > MAX_NEEDS) return false;
    for (const { value } of one.needs) {
      const needed = workflow.jobs.find(({ id }) => id === value);
      if (needed === undefined || seen.has(needed)) continue;
      seen.add(needed);
      if (ASKS.test(needed.uses?.value ?? '') || stepSites(workflow).some((site) => site.job === needed && asks(site))) return true;
      waiting.push(needed);
    }
  }
  return false;
}

function asks({ step }: StepSite): boolean {
  return [step.uses?.value, step.run?.value, step.with.get('script')?.value].some(
    (text) => text !== undefined && ASKS.test(text.slice(0, MAX_ASKED)),
  );
}
