import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '../repository/repository-workflows.js';
import { factsOfWorkflow, type WorkflowFacts } from './facts-of-workflow.js';
import type { Happening } from './job-facts.js';

export const CI = '.github/workflows/ci.yml';

/** What the jobs of the given workflow do in a repository of the given files. */
export function factsOf(files: Readonly<Record<string, string>>, path = CI): WorkflowFacts {
  const repository = repositoryWorkflows(memoryTree(files));
  const workflow = repository.workflow(path);
  if (workflow?.kind !== 'workflow') throw new Error(`no workflow: ${workflow?.message ?? path}`);
  return factsOfWorkflow(repository, workflow);
}

/** A workflow whose one job runs the given steps, each line without its indentation of six. */
export function ciOf(...steps: readonly string[]): string {
  return ['on: push', 'jobs:', '  a:', '    runs-on: ubuntu-latest', '    steps:', ...steps.map((line) => `      ${line}`), ''].join('\n');
}

/** An action of steps, each line without its indentation of four. */
export function compositeOf(head: string, ...steps: readonly string[]): string {
  return [...(head === '' ? [] : [head]), 'runs:', '  using: composite', '  steps:', ...steps.map((line) => `    ${line}`), ''].join('\n');
}

/** One happening in a line: `cmd npm ci`, `uses actions/checkout@v5`, `? reason: name`. */
export function lineOf(happening: Happening): string {
  switch (happening.kind) {
    case 'command':
      return `cmd ${happening.command.text}`;
    case 'action':
      return `uses ${happening.reference.written}@${happening.reference.ref}`;
    case 'unknown':
      return `? ${happening.reason}: ${happening.name}`;
  }
}

/** What happens in the jobs of `ci.yml`, in order. */
export function happeningsOf(files: Readonly<Record<string, string>>): readonly Happening[] {
  return factsOf(files).jobs.flatMap(({ happenings }) => happenings);
}

export function linesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return happeningsOf(files).map(lineOf);
}
