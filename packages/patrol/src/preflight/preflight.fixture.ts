import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { readWorkflow, type Job, type Reference, type Workflow } from '@sar/workflows';

/** A reference to an entry that is used somewhere. */
export function referenceTo(context: Reference['context'], name: string, rest: Partial<Reference> = {}): Reference {
  const place = { path: '.github/workflows/ci.yml', line: 1, column: 1, place: 'env' };
  return { ...place, context, name, environment: { kind: 'none' }, events: ['push'], effect: 'live', ...rest };
}

/** The workflow of a text; fails the test when it is none. */
export function workflowIn(text: string): Workflow {
  const read = readWorkflow('.github/workflows/sar-preflight.yml', text);
  if (read.kind === 'invalid') throw new Error(read.message);
  return read;
}

export interface PreflightRun {
  readonly status: number | null;
  readonly printed: string;
  readonly output: string;
  readonly summary: string;
}

/** Runs a preflight job's script as the runner does: its environment, with the given values for what GitHub computes. */
export function runPreflight(job: Job, present: readonly string[], withheld: '' | 'forks' | 'dependabot' = ''): PreflightRun {
  const [step] = job.steps;
  if (step?.run === undefined) throw new Error('the job has no script');
  const folder = temporaryFolder('sar-preflight');
  const [script, output, summary] = ['script.sh', 'output', 'summary'].map((name) => join(folder.path, name)) as [string, string, string];
  writeFileSync(script, step.run.value);
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const env: Record<string, string> = { PATH: process.env['PATH'] ?? '', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  for (const [key, { value }] of step.env) {
    env[key] = key === 'WITHHELD' ? withheld : key.startsWith('HAS_') ? String(present.includes(key.slice(4))) : value;
  }
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { env, encoding: 'utf8' });
  const run = { status, printed: stdout, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  folder.remove();
  return run;
}
