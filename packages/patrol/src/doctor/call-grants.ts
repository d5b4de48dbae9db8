import type { DoctorLine } from '@sar/baseline';
import { advice, problem } from './diagnosis-line.js';
import { grantOf } from './granted-permissions.js';
import { passedSecrets } from './passed-secrets.js';
import type { WatchdogCall } from './watchdog-calls.js';
import watchdogInputs from './watchdog-inputs.json' with { type: 'json' };

/** Id of each watchdog → names of the inputs of its workflow. */
const INPUTS: Readonly<Record<string, readonly string[]>> = watchdogInputs;

/** What the permissions of a calling job, and of the jobs that call its workflow, lack, or have too many of; none where they are right. */
export function permissionLines(call: WatchdogCall): readonly DoctorLine[] {
  // A workflow that is called can only lower what its caller grants: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
  return [linesOfJob(call), ...call.callers.map((caller) => linesOfJob({ ...caller, watchdog: call.watchdog }))].flat();
}

function linesOfJob({
  watchdog,
  workflow,
  job,
  line,
}: Pick<WatchdogCall, 'watchdog' | 'workflow' | 'job' | 'line'>): readonly DoctorLine[] {
  const grant = grantOf(workflow, job, watchdog.permissions);
  const id = `permissions:${watchdog.id}:${workflow.path}`;
  const place = { path: workflow.path, line };
  const all = Object.entries(watchdog.permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ');
  if (grant.kind === 'unsaid')
    return [
      problem(id, watchdog.id, `job ${job.id} does not say its permissions, so that the settings of the repository decide`, {
        costs: 'it has more than it needs, or GitHub refuses to start it',
        remedy: `Write "permissions" at the job: ${all}`,
        ...place,
      }),
    ];
  return [
    ...(grant.missing.length === 0
      ? []
      : [
          problem(id, watchdog.id, `job ${job.id} does not grant ${grant.missing.join(', ')}`, {
            costs: 'GitHub refuses to start the called workflow',
            remedy: `Write under "permissions" of the job: ${grant.missing.join(', ')}`,
            ...place,
          }),
        ]),
    ...(grant.excess.length === 0
      ? []
      : [
          advice(`${id}:excess`, watchdog.id, `job ${job.id} grants more than is needed`, {
            remedy: `Write under "permissions" of the job exactly: ${all}`,
            ...place,
          }),
        ]),
  ];
}

/** Inputs that the called workflow does not have. */
export function inputLines({ watchdog, workflow, job, line }: WatchdogCall): readonly DoctorLine[] {
  const known: readonly string[] = INPUTS[watchdog.id] ?? [];
  const odd = [...job.with.keys()].filter((name) => !known.includes(name.toLowerCase()));
  if (odd.length === 0) return [];
  return [
    problem(
      `inputs:${watchdog.id}:${workflow.path}`,
      watchdog.id,
      `job ${job.id} gives ${odd.join(', ')}, which the called workflow does not take`,
      {
        costs: 'GitHub refuses to start it',
        remedy: `Take it away; what it takes is ${known.join(', ')}`,
        path: workflow.path,
        line,
      },
    ),
  ];
}

/** What is wrong with the secrets that a calling job hands on. */
export function secretLines({ watchdog, workflow, job, line }: WatchdogCall): readonly DoctorLine[] {
  const { all, named } = passedSecrets(job);
  const place = { path: workflow.path, line };
  if (all)
    return [
      advice(`inherit:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} hands on every secret ("secrets: inherit")`, {
        remedy: `Name those that are needed: ${Object.keys(watchdog.secrets).join(', ') || 'none'}`,
        ...place,
      }),
    ];
  const undeclared = [...named.keys()].filter((id) => !Object.hasOwn(watchdog.secrets, id));
  if (undeclared.length === 0) return [];
  return [
    problem(
      `secrets:${watchdog.id}:${workflow.path}`,
      watchdog.id,
      `job ${job.id} passes ${undeclared.join(', ')}, which the called workflow does not declare`,
      {
        costs: 'GitHub refuses to start it',
        remedy: `Take it away; what it takes is ${Object.keys(watchdog.secrets).join(', ') || 'nothing'}`,
        ...place,
      },
    ),
  ];
}
