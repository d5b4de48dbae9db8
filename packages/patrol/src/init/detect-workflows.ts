import type { WorkflowFact } from '@sar/report';
import { parseUses, type RepositoryWorkflows, type Step, type Workflow } from '@sar/workflows';
import tasks from './data/workflow-tasks.json' with { type: 'json' };

/** Words of a command that are compared. */
const MAX_WORDS = 4;

/** What each workflow of a repository does, as far as its commands and actions tell; one that cannot be read does nothing that is known. */
export function detectWorkflows(repository: RepositoryWorkflows): readonly WorkflowFact[] {
  return repository
    .workflows()
    .map((workflow) => ({ path: workflow.path, tasks: workflow.kind === 'workflow' ? tasksOf(workflow, repository) : [] }));
}

function tasksOf(workflow: Workflow, repository: RepositoryWorkflows): readonly string[] {
  const steps = workflow.jobs.flatMap(({ steps: own }) => own).flatMap((step) => [step, ...step.children]);
  const words = steps.flatMap((step) => wordsOf(step, workflow, repository));
  return tasks.filter(({ commands, actions }) => words.some((word) => means(word, commands, actions))).map(({ task }) => task);
}

type Word = { readonly kind: 'command' | 'action'; readonly text: string };

function wordsOf({ run, uses, shell }: Step, { text }: Workflow, { scripts }: RepositoryWorkflows): readonly Word[] {
  if (run !== undefined) {
    return scripts.read(run.value, shell?.value).commands.map(({ program, args }) => ({
      kind: 'command',
      text: [program, ...args.map((arg) => arg.text).filter((arg) => !arg.startsWith('-'))].slice(0, MAX_WORDS).join(' '),
    }));
  }
  const used = uses === undefined ? undefined : parseUses(uses, text);
  return used?.kind === 'remote' ? [{ kind: 'action', text: used.reference.action }] : [];
}

function means({ kind, text }: Word, commands: readonly string[], actions: readonly string[]): boolean {
  return kind === 'action' ? actions.includes(text) : commands.some((command) => begins(text, command));
}

/** `npm run test*` stands for `npm run test:unit`, too; any command may have more words behind it. */
function begins(text: string, command: string): boolean {
  return command.endsWith('*') ? text.startsWith(command.slice(0, -1)) : text === command || text.startsWith(`${command} `);
}
