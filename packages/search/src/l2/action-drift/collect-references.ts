import { evaluateCondition, parseUses, type Action, type Scalar, type Step, type Workflow } from '@sar/workflows';
import { lookUp } from './known-action.js';
import type { Reference, Use } from './reference.js';
import { parseVersionName } from './version-name.js';

/**
 * The references to other repositories in a file, one per action, ref and version comment, in the file's order. Steps and jobs
 * whose `if` is always false are left out: they never run.
 */
export function collectReferences(document: Workflow | Action): readonly Reference[] {
  const grouped = new Map<string, Reference>();
  for (const use of usesOf(document)) {
    const reference = referenceOf(document, use);
    if (reference === undefined) continue;
    const key = `${reference.action}@${reference.ref} ${reference.versionText ?? ''}`;
    const earlier = grouped.get(key);
    grouped.set(key, earlier === undefined ? reference : { ...earlier, uses: [...earlier.uses, use] });
  }
  return [...grouped.values()];
}

/** True when an `if` is constant and false. */
export function neverRuns(condition: Scalar | undefined): boolean {
  return condition !== undefined && evaluateCondition(condition.value, () => undefined) === false;
}

function usesOf(document: Workflow | Action): readonly Use[] {
  if (document.kind === 'action') return stepUses(document.path, document.steps, undefined);
  return document.jobs
    .filter((job) => !neverRuns(job.if))
    .flatMap((job) => [
      ...(job.uses === undefined ? [] : [{ path: document.path, uses: job.uses, job: job.id }]),
      ...stepUses(document.path, job.steps, job.id),
    ]);
}

function stepUses(path: string, steps: readonly Step[], job: string | undefined): Use[] {
  return steps
    .filter((step) => !neverRuns(step.if))
    .flatMap((step) => [
      ...(step.uses === undefined
        ? []
        : [{ path, uses: step.uses, step: step.name?.value ?? step.uses.value, ...(job !== undefined && { job }) }]),
      ...stepUses(path, step.children, job),
    ]);
}

function referenceOf(document: Workflow | Action, use: Use): Reference | undefined {
  const parsed = parseUses(use.uses, document.text);
  if (parsed.kind !== 'remote') return undefined;
  const { action, ref, pinned, version: versionText } = parsed.reference;
  const major = lookUp(action)?.entry.aliases?.[ref];
  const version = major === undefined ? parseVersionName(versionText ?? '') : { numbers: [major], bare: false };
  return {
    path: document.path,
    text: document.text,
    action,
    ref,
    pinned,
    ...(version !== undefined && { version }),
    ...(versionText !== undefined && { versionText }),
    reusableWorkflow: action.includes('/.github/workflows/'),
    uses: [use],
  };
}
