import type { DoctorLine } from '@sar/baseline';
import type { Job } from '@sar/workflows';
import { ok, problem, unknownLine } from './diagnosis-line.js';
import type { DoctorFacts, LiveFacts } from './doctor-facts.js';
import type { SarUses, WatchdogCall } from './watchdog-calls.js';

/**
 * Whether the default branch requires the gate of the pre-flight. What can be required is the check of its job: its check run has the checks
 * that it judged in its name, so that nothing is called as `gate.check-run` says unless a workflow runs the action gate for all of them, or
 * has the pre-flight do so.
 */
export function requiredCheckLines(
  { requiredChecks, profile }: LiveFacts,
  { baseline, repository }: DoctorFacts,
  { calls, gates }: SarUses,
): readonly DoctorLine[] {
  const called = calls.filter(({ watchdog }) => watchdog.id === 'preflight');
  if (called.length === 0 || !profile.known) return [];
  if (!requiredChecks.known) return [unknownLine('required-check', 'gate', requiredChecks.detail)];
  const branch = profile.value.defaultBranch;
  const names = [...new Set(called.flatMap(checkNames))];
  const run = baseline.kind === 'loaded' ? baseline.baseline.gate['check-run'] : 'SAR gate';
  const isPublished = gates.some(({ isSure }) => isSure);
  const offered = [...names.filter(isLiteral), ...(isPublished ? [run] : [])].map((name) => `"${name}"`);
  const remedy = `Settings → Rules: require the status check ${offered.join(' or ') || 'of its job, as a pull request shows it,'} on ${branch}`;

  const byRun = requiredChecks.value.find(({ context }) => context === run);
  const found = requiredChecks.value.find(({ context }) => names.includes(context)) ?? (isPublished ? byRun : undefined);
  const comes = isPublished || gates.length > 0 || isNameOfJob(run, repository);
  const waiting =
    byRun === undefined || comes
      ? []
      : [
          problem('required-check:run', 'gate', `${branch} requires ${run} (${byRun.source}), and no check is called so`, {
            costs: 'a pull request waits for it for ever: the check run of the pre-flight has in its name which checks it judged',
            remedy:
              found === undefined ? `${remedy}, in its place` : `Settings → Rules: take ${run} away, since ${found.context} is required`,
          }),
        ];
  if (found !== undefined) return [ok('required-check', 'gate', `${branch} requires ${found.context} (${found.source})`), ...waiting];
  if (waiting.length > 0) return waiting;
  const [gate] = gates;
  if (byRun !== undefined && gate !== undefined)
    return [
      unknownLine('required-check', 'gate', `${branch} requires ${run}; whether a check is called so is decided when the gate runs`, {
        remedy,
        path: gate.path,
        line: gate.line,
      }),
    ];
  // An expression in a job's name is for GitHub to evaluate.
  if (!names.every(isLiteral))
    return [
      unknownLine('required-check', 'gate', `whether a rule of ${branch} requires its check is not known: its name has an expression`),
    ];
  return [
    problem('required-check', 'gate', `no rule of ${branch} requires its check`, {
      costs: 'the gate judges, and a change that fails it can be merged all the same',
      remedy,
    }),
  ];
}

/** How GitHub calls the check of the job `gate`: the names of the calling jobs before it. */
function checkNames({ workflow, job, starters, callers }: WatchdogCall): readonly string[] {
  const own = `${nameOf(job)} / gate`;
  return [...(starters.includes(workflow) ? [own] : []), ...callers.map((caller) => `${nameOf(caller.job)} / ${own}`)];
}

/** Whether a job of the repository is called so: its check is, too. */
function isNameOfJob(name: string, repository: DoctorFacts['repository']): boolean {
  return repository.workflows().some((workflow) => workflow.kind === 'workflow' && workflow.jobs.some((job) => nameOf(job) === name));
}

function nameOf({ id, name }: Job): string {
  return name?.value ?? id;
}

function isLiteral(name: string): boolean {
  return !name.includes('${{');
}
