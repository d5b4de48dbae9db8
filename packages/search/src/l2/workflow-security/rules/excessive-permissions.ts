import type { Job, ScalarMap, Workflow } from '@sar/workflows';
import { usesIdToken } from '../picture/uses-id-token.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Permissions whose misuse changes code, releases or runs. */
const STRONG: ReadonlySet<string> = new Set([
  'contents',
  'packages',
  'actions',
  'id-token',
  'deployments',
  'security-events',
  'pages',
  'attestations',
  'checks',
  'statuses',
]);

/**
 * Fires for `write-all`, and for permissions to write that a workflow of several jobs gives to all of them, also to those that only read. Doubtful where nothing is
 * said, since the setting of the repository may be to read only, for `read-all`, and for an identity token that every job seems to use.
 */
export const excessivePermissions: WeaknessRule = (document, picture) => {
  if (document.kind === 'action') return [];
  const { permissions, jobs } = document;
  const steps = jobs.filter(({ uses }) => uses === undefined);
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  const own = jobs.flatMap((job) => allOf(document, job.permissions, job));
  if (permissions === undefined) {
    const [first] = inheriting;
    const onlyCalled = document.triggers.every(({ event }) => event === 'workflow_call');
    return first === undefined || onlyCalled || jobs.length === 0 ? own : [...own, missing(document, inheriting)];
  }
  if (inheriting.length === 0) return own;
  const all = allOf(document, permissions, undefined);
  if (all.length > 0) return [...all, ...own];
  const writes = [...permissions].filter(([, { value }]) => value === 'write');
  const [first] = writes;
  if (first === undefined) return own;
  const names = writes.map(([name]) => name);
  const onlyIdentity = names.every((name) => name === 'id-token' || !STRONG.has(name));
  const isNeeded = onlyIdentity && inheriting.every((job) => usesIdToken(document, job, picture));
  const isShared = names.some((name) => STRONG.has(name)) && steps.length > 1 && inheriting.length > 1;
  return [
    ...own,
    {
      rule: 'excessive-permissions',
      place: {
        path: document.path,
        line: first[1].range.line,
        column: first[1].range.column,
        endLine: writes.at(-1)?.[1].range.line ?? first[1].range.line,
        name: 'permissions',
      },
      identity: ['workflow', ...names.toSorted()],
      message: `the workflow gives ${receivers(inheriting.length, jobs.length)} ${names.map((name) => `${name}: write`).join(', ')}`,
      expected: 'permissions on the jobs that need them',
      actual: names.map((name) => `${name}: write`).join(', '),
      // One job, jobs that call workflows, and jobs that all fetch the identity may need all of it.
      ...(isShared && !isNeeded ? {} : { pedantic: true }),
    },
  ];
};

/** Who gets the permissions of the workflow; jobs that set their own get none of them. */
function receivers(inheriting: number, jobs: number): string {
  if (inheriting === jobs) return jobs === 1 ? 'its job' : `all of its ${jobs} jobs`;
  return inheriting === 1 ? 'the one job that sets none of its own' : `all ${inheriting} jobs that set none of their own`;
}

function allOf({ path }: Workflow, permissions: ScalarMap | undefined, job: Job | undefined): readonly Weakness[] {
  const short = permissions?.get('*');
  if (short === undefined || (short.value !== 'write-all' && short.value !== 'read-all')) return [];
  const isWrite = short.value === 'write-all';
  return [
    {
      rule: 'excessive-permissions',
      place: { path, line: short.range.line, column: short.range.column, ...(job !== undefined && { job: job.id }), name: 'permissions' },
      identity: [job?.id ?? 'workflow', short.value],
      message: `${job === undefined ? 'the workflow' : `the job ${job.id}`} has ${short.value}: every permission ${isWrite ? 'to write' : 'to read'} that there is`,
      expected: 'the permissions that are needed',
      actual: short.value,
      ...(isWrite ? { impact: 'degrades' } : { pedantic: true }),
    },
  ];
}

function missing({ path, jobs, name }: Workflow, inheriting: readonly Job[]): Weakness {
  const [first] = inheriting;
  return {
    rule: 'excessive-permissions',
    place: {
      path,
      line: first?.range.line ?? 1,
      ...(name !== undefined && { firstLine: 1 }),
      endLine: jobs.at(-1)?.range.line ?? 1,
      name: 'permissions',
    },
    identity: ['missing'],
    message: `${inheriting.length === 1 ? `the job ${first?.id ?? ''} says` : `${inheriting.length} jobs say`} nothing about permissions: the setting of the repository decides, which may be to write everything`,
    expected: 'permissions on the workflow or on each job',
    actual: 'none',
    pedantic: true,
  };
}
