import type { Job, Workflow } from '@sar/workflows';
import data from '../data/id-token-actions.json' with { type: 'json' };
import type { SecurityPicture } from './security-picture.js';
import { actionOf, stepSites, type StepSite } from './step-site.js';

const ACTIONS: ReadonlySet<string> = new Set(data.actions);
/** Environment variables and functions by which code asks for the token itself. Source: https://docs.github.com/en/actions/reference/security/oidc */
const ASKS = /ACTIONS_ID_TOKEN_REQUEST|\bgetIDToken\b|\bpublish\b.{0,200}--provenance\b/;
/** Actions and workflows of the repository within each other that are followed: GitHub allows ten. */
const MAX_DEPTH = 10;

/** True when a job, an action or a workflow of the repository that it calls has a step that fetches an identity token. */
export function usesIdToken(workflow: Workflow, job: Job, picture: SecurityPicture): boolean {
  return inJob(workflow, job, picture, new Set(), 0);
}

function inJob(workflow: Workflow, job: Job, picture: SecurityPicture, seen: Set<string>, depth: number): boolean {
  const called = picture.calledWorkflow(workflow, job);
  if (called !== undefined) {
    if (depth >= MAX_DEPTH || seen.has(called.path)) return false;
    seen.add(called.path);
    return (
      stepSites(called).some((site) => inStep(site, picture, seen, depth + 1)) ||
      called.jobs.some((one) => one.uses !== undefined && inJob(called, one, picture, seen, depth + 1))
    );
  }
  return stepSites(workflow).some((site) => site.job === job && inStep(site, picture, seen, depth));
}

function inStep(site: StepSite, picture: SecurityPicture, seen: Set<string>, depth: number): boolean {
  const { step } = site;
  if (ACTIONS.has(actionOf(site)?.action.toLowerCase() ?? '')) return true;
  if ([step.run, ...step.with.values()].some((scalar) => scalar !== undefined && ASKS.test(scalar.value))) return true;
  const action = picture.calledAction(site);
  if (action === undefined || depth >= MAX_DEPTH || seen.has(action.path)) return false;
  seen.add(action.path);
  return stepSites(action).some((one) => inStep(one, picture, seen, depth + 1));
}
