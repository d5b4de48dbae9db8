import { parseUses, readWorkflow, type Job, type Step, type Workflow } from '@sar/workflows';
import data from './read-only-actions.json' with { type: 'json' };

const READ_ONLY: ReadonlySet<string> = new Set(data.actions.map(({ action }) => action));
/** Words of a job that uses the token itself, or asks for an identity. */
const USES_TOKEN =
  /GITHUB_TOKEN|GH_TOKEN|github\s*\.\s*token|ACTIONS_ID_TOKEN|ACTIONS_RUNTIME_TOKEN|id-token|--provenance|toJSON\(\s*(?:github|secrets)\s*\)/i;
/** Words of a script that may write with the credentials that a checkout leaves. */
const MAY_WRITE = /(?:^|[\s;&|(`"'/])(?:gh|hub)\s|\bgit\b[^\n]{0,200}\bpush\b|\b(?:push|publish|release|deploy|upload|tag|bump|commit)/i;

/** A workflow with least permissions, or why that cannot be told. */
export type PermissionPlan = { readonly after: string } | { readonly why: string };

/**
 * Adds `permissions: contents: read` to a workflow that says nothing about permissions, when every job without permissions of its own is known to
 * need no more: it runs actions that are known to read only, and scripts that neither use the token nor speak of publishing. Undefined
 * where there is nothing to add.
 */
export function planPermissions(workflow: Workflow): PermissionPlan | undefined {
  const { jobs, permissions, text, path } = workflow;
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  if (permissions !== undefined || inheriting.length === 0) return undefined;
  // What calls it gives the permissions.
  if (workflow.triggers.every(({ event }) => event === 'workflow_call')) return undefined;
  const why = inheriting.map((job) => whyMore(workflow, job)).find((reason) => reason !== undefined);
  if (why !== undefined) return { why };
  const places = [...text.matchAll(/^jobs:/gm)];
  const at = places[0]?.index;
  if (at === undefined || places.length > 1) return { why: 'its `jobs:` is written in an unusual way' };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isApart = at === 0 || text.slice(0, at).endsWith(`${eol}${eol}`);
  const after = `${text.slice(0, at)}permissions:${eol}  contents: read${eol}${isApart ? eol : ''}${text.slice(at)}`;
  return isSameBesides(workflow, after) ? { after } : { why: `${path} does not read the same with it` };
}

/** Why a job may need more than to read; undefined when it is known that it does not. */
function whyMore(workflow: Workflow, job: Job): string | undefined {
  const name = `the job ${job.id}`;
  if (job.uses !== undefined) return `${name} calls a workflow, which may need more`;
  const own = workflow.text.slice(job.range.start, endOf(workflow, job));
  const shared = [...workflow.env.values()].map(({ value }) => value).join('\n');
  if (USES_TOKEN.test(own) || USES_TOKEN.test(shared)) return `${name} uses the token`;
  return flat(job.steps)
    .map((step) => whyStep(step, name))
    .find((reason) => reason !== undefined);
}

function whyStep(step: Step, name: string): string | undefined {
  if (step.run !== undefined) return MAY_WRITE.test(step.run.value) ? `a script of ${name} may write to the repository` : undefined;
  if (step.uses === undefined) return `${name} has a step of an unknown kind`;
  const parsed = parseUses(step.uses, '');
  if (parsed.kind !== 'remote' || !READ_ONLY.has(parsed.reference.action)) return `it is not known what ${step.uses.value} needs`;
  // Another token than the usual one, or the usual one for another use.
  const token = [...step.with.keys()].find((input) => /token|ssh-key/i.test(input));
  return token === undefined ? undefined : `${name} hands a token to ${step.uses.value}`;
}

function flat(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...flat(step.children)]).filter(({ kind, children }) => kind !== 'other' || children.length === 0);
}

/** Where the next job begins; the range of a job may be that of its id alone. */
function endOf({ jobs, text }: Workflow, job: Job): number {
  const next = jobs.map(({ range }) => range.start).filter((start) => start > job.range.start);
  return Math.max(job.range.end, Math.min(text.length, ...next));
}

function isSameBesides(before: Workflow, text: string): boolean {
  const after = readWorkflow(before.path, text);
  if (after.kind !== 'workflow') return false;
  const [one, ...others] = [...(after.permissions ?? [])];
  const jobs = (workflow: Workflow) => workflow.jobs.map(({ id, steps }) => `${id} ${steps.length}`).join();
  return (
    one?.[0] === 'contents' &&
    one[1].value === 'read' &&
    others.length === 0 &&
    jobs(after) === jobs(before) &&
    after.notes.length <= before.notes.length &&
    after.triggers.length === before.triggers.length
  );
}
