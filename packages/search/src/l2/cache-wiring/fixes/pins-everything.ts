import { parseUses, type EditableFile, type Step } from '@sar/workflows';
import type { FixContext } from './fix-context.js';

/** Answers by file object: a file with a thousand jobs is looked through once. */
const answers = new WeakMap<EditableFile, boolean>();

/** True for a file in which every reference to another repository is a commit: a new step with a tag would break that habit. */
export function pinsEverything(file: EditableFile, { repository }: FixContext): boolean {
  const known = answers.get(file) ?? allArePins(file, repository);
  answers.set(file, known);
  return known;
}

function allArePins(file: EditableFile, repository: FixContext['repository']): boolean {
  const pins = stepsOf(file, repository).flatMap(({ uses }) => {
    const parsed = uses === undefined ? undefined : parseUses(uses, file.text);
    return parsed?.kind === 'remote' ? [parsed.reference.pinned] : [];
  });
  return pins.length > 0 && pins.every(Boolean);
}

function stepsOf(file: EditableFile, repository: FixContext['repository']): readonly Step[] {
  const workflow = repository.workflow(file.path);
  const steps =
    'steps' in file ? (file.steps as readonly Step[]) : workflow?.kind === 'workflow' ? workflow.jobs.flatMap((job) => job.steps) : [];
  return steps.flatMap((step) => [step, ...step.children]);
}
