import { parseUses, readWorkflow, type Job, type Step, type Workflow } from '@sar/workflows';
import type { Tree } from '@sar/baseline';
import { scriptsThatRun } from './scripts-that-run.js';
import data from './read-only-actions.json' with { type: 'json' };

const READ_ONLY: ReadonlySet<string> = new Set(data.actions.map(({ action }) => action));
/** Words of a job that uses the token itself, or asks for an identity. */
const USES_TOKEN =
  /GITHUB_TOKEN|GH_TOKEN|github\s*\.\s*token|github\s*\[|ACTIONS_ID_TOKEN|ACTIONS_RUNTIME_TOKEN|id-token|--provenance|toJSON\(\s*(?:github|secrets)\s*\)/i;
/** Words of a script that may write with the credentials that a checkout leaves. */
const MAY_WRITE =
  /(?:^|[\s;&|(`"'/])(?:gh|hub)\s|\bgit\b[^\n]{0,200}\bpush\b|\bgh-pages\b|\bghp-import\b|\blerna\s+version\b|\b(?:push|publish|release|deploy|upload|tag|bump|commit)/i;
/** The same in a file that a script runs, where words such as `release` say less. */
const WRITES =
  /(?:^|[\s;&|(`"'/])(?:gh|hub)\s+(?:api|issue|pr|release|workflow)\b|\bgit\b[^\n]{0,200}\bpush\b|\bgh-pages\b|\bghp-import\b|\bsemantic-release\b|\blerna\s+(?:version|publish)\b/m;
/** A value that stands elsewhere in the file. */
const ALIAS = /[:-][ \t]+\*[^\s*]/;

/** A workflow with least permissions, or why that cannot be told. */
export type PermissionPlan = { readonly after: string } | { readonly why: string };

/**
 * Adds `permissions: contents: read` to a workflow that says nothing about permissions, when every job without permissions of its own is known to
 * need no more: it runs actions that are known to read only, and scripts that neither use the token nor speak of publishing, nor do the files of the
 * repository that they name. Undefined where there is nothing to add.
 */
export function planPermissions(workflow: Workflow, tree: Files): PermissionPlan | undefined {
  const { jobs, permissions, text, path } = workflow;
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  if (permissions !== undefined || inheriting.length === 0) return undefined;
  // What calls it gives the permissions.
  if (workflow.triggers.every(({ event }) => event === 'workflow_call')) return undefined;
  const why = inheriting.map((job) => whyMore(workflow, job, tree)).find((reason) => reason !== undefined);
  if (why !== undefined) return { why };
  const places = [...text.matchAll(/^jobs:/gm)];
  const at = places[0]?.index;
  if (at === undefined || places.length > 1) return { why: 'its `jobs:` is written in an unusual way' };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isApart = at === 0 || text.slice(0, at).endsWith(`${eol}${eol}`);
  const after = `${text.slice(0, at)}permissions:${eol}  contents: read${eol}${isApart ? eol : ''}${text.slice(at)}`;
  return isSameBesides(workflow, after) ? { after } : { why: `${path} does not read the same with it` };
}

type Files = Pick<Tree, 'has' | 'read'>;

/** Why a job may need more than to read; undefined when it is known that it does not. */
function whyMore(workflow: Workflow, job: Job, tree: Files): string | undefined {
  const name = `the job ${job.id}`;
  if (job.uses !== undefined) return `${name} calls a workflow, which may need more`;
  const written = workflow.text.slice(job.range.start, endOf(workflow, job));
  const own = ALIAS.test(written) ? workflow.text : written;
  const shared = [...workflow.env.values()].map(({ value }) => value).join('\n');
  if (USES_TOKEN.test(own) || USES_TOKEN.test(shared)) return `${name} uses the token`;
  return flat(job.steps)
    .map((step) =>
      step.run === undefined
        ? whyAction(step, name)
        : whyScript(inFolder(step.run.value, [step, job.defaults, workflow.defaults]), { own, name, tree }),
    )
    .find((reason) => reason !== undefined);
}

/** A script that begins with going to where it runs. */
function inFolder(script: string, places: readonly (Pick<Step, 'workingDirectory'> | undefined)[]): string {
  const folder = places.find((place) => place?.workingDirectory !== undefined)?.workingDirectory?.value;
  return folder === undefined ? script : `cd ${folder}\n${script}`;
}

function whyScript(
  script: string,
  { own, name, tree }: { readonly own: string; readonly name: string; readonly tree: Files },
): string | undefined {
  // What a matrix puts into a script stands elsewhere in the job.
  if (MAY_WRITE.test(script) || (script.includes('matrix') && WRITES.test(own))) return `a script of ${name} may write to the repository`;
  const { texts, isWhole } = scriptsThatRun(script, tree);
  if (texts.some((text) => WRITES.test(text))) return `a file that a script of ${name} runs may write to the repository`;
  return isWhole ? undefined : `what a script of ${name} runs is too much to read`;
}

function whyAction(step: Step, name: string): string | undefined {
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
