import type { Artefact } from '@sar/baseline';
import type { Job, Workflow } from '@sar/workflows';

/** A job as the thing that a signal is about. */
export function jobArtefact({ path }: Workflow, job: Job): Artefact {
  return { kind: 'job', path, line: job.range.line, column: job.range.column, job: job.id };
}

/** What people call a job. */
export function jobTitle({ id, name }: Job): string {
  return name === undefined || name.value === id ? id : `${id} ("${name.value.slice(0, 100)}")`;
}
