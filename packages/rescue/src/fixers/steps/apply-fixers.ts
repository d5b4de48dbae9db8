import type { StepOf, StepReport } from '@sar/baseline';
import type { StepContext, StepKind } from '../../playbooks/step-kind.js';
import type { Fixer } from '../catalog/fixer.js';
import { namedFixers } from '../catalog/fixer-catalog.js';
import { chooseFixers, type ChosenFixer } from '../choose-fixers.js';
import { healStart, healWalk } from '../heal-walk.js';
import { runFixer, type FixerRun } from '../run-fixer.js';

type Step = StepOf<'apply-fixers'>;
type Report = Omit<StepReport, 'step'>;

/** Lines of one fixer that are shown. */
const MAX_DETAILS = 20;

/**
 * Runs fixers on clean files and keeps what they change: those that the step names, else those that the rules of the findings ask for, and for
 * the health of CI those of its failure patterns. A plan runs them too, on files that are thrown away, to show what they would change.
 */
export const applyFixers: StepKind<Step> = {
  plan: async (step, context) => report(step, context, 'would-do'),
  apply: async (step, context) => report(step, context, 'done'),
};

async function report(step: Step, context: StepContext, done: 'would-do' | 'done'): Promise<Report> {
  const chosen = await chosenFixers(step, context);
  if ('missing' in chosen)
    return { outcome: 'not-possible', words: chosen.missing, ...walk(context, ['classify', 'pattern-unknown', 'escalated']) };
  const work = await context.workTree();
  if ('missing' in work) return { outcome: 'not-possible', words: work.missing };
  const runs: FixerRun[] = [];
  for (const { fixer } of chosen.fixers) runs.push(await runFixer(fixer, { work, ports: context.ports }));
  const details = runs.flatMap((run, at) => linesOf(run, chosen.fixers[at]?.why ?? ''));
  const changed = runs.filter(({ outcome }) => outcome === 'changed');
  if (changed.length === 0) {
    const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'fix-unavailable', 'escalated']);
    return { outcome: 'not-possible', words: whyNothing(runs), details: [...details, ...states] };
  }
  const changes = work.changes();
  if (!changes.known) return { outcome: 'failed', words: changes.detail, details };
  const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'patch-begun']);
  const names = changed.map(({ fixer }) => fixer.id).join(', ');
  const count = changes.value.length === 1 ? 'one file' : `${changes.value.length} files`;
  return { outcome: done, words: `${names}: ${count} changed`, details: [...details, ...states], changes: changes.value };
}

async function chosenFixers(
  { fixers }: Step,
  { subject, ports }: StepContext,
): Promise<{ readonly fixers: readonly ChosenFixer[] } | { readonly missing: string }> {
  if (fixers !== undefined) {
    const named = namedFixers(fixers);
    if (named.unknown.length > 0) return { missing: `there is no fixer ${named.unknown.join(', ')}; docs/guides/playbooks.md lists them` };
    return { fixers: named.fixers.map((fixer: Fixer) => ({ fixer, why: 'named by the playbook' })) };
  }
  // Reading CI takes the sensors' code, which what only knows this step does not need.
  const { failingPatterns } = await import('../failing-patterns.js');
  const failing = await failingPatterns(subject.findings, ports);
  const patterns = 'missing' in failing ? [] : failing.patterns;
  const chosen = chooseFixers(subject.findings, patterns);
  if (chosen.length > 0) return { fixers: chosen };
  if ('missing' in failing) return { missing: `why CI fails is not known: ${failing.missing}` };
  return { missing: patterns.length === 0 ? 'no fixer mends what was found' : `no fixer mends ${patterns.slice(0, 5).join(', ')}` };
}

function whyNothing(runs: readonly FixerRun[]): string {
  const missing = runs.filter(({ outcome }) => outcome === 'missing' || outcome === 'failed' || outcome === 'refused');
  const [first] = missing;
  if (first === undefined) return 'the fixers found nothing to change';
  return `no fixer could change anything: ${missing.map(({ fixer, words }) => `${fixer.id}: ${words}`).join('; ')}`;
}

function linesOf({ fixer, words, details, changes }: FixerRun, why: string): readonly string[] {
  const paths = changes.map(({ path }) => path);
  const shown = [...(paths.length > 0 ? [`changed: ${paths.slice(0, MAX_DETAILS).join(', ')}`] : []), ...details.slice(0, MAX_DETAILS)];
  return [`${fixer.id} (${why}): ${words}`, ...shown.map((line) => `  ${line}`)];
}

/** The states of SAR-002 that this step leads through, as a detail; none for findings that are not about CI's health. */
function walk({ subject, ports }: StepContext, events: Parameters<typeof healWalk>[1]): { readonly details?: readonly string[] } {
  const start = healStart(subject.findings) ?? (ports.targetRunId === undefined ? undefined : 'Degraded');
  return start === undefined ? {} : { details: [`state: ${healWalk(start, events)}`] };
}
