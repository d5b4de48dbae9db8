import type { Fix } from '@sar/baseline';
import type { EditableFile, RepositoryWorkflows, WorkflowDocument } from '@sar/workflows';
import type { Draft } from '../draft.js';
import type { JobPicture } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';

/** What the fixes know besides the job itself. */
export interface FixContext extends JudgeContext {
  readonly repository: RepositoryWorkflows;
}

/** Makes the edits that mend what a draft says; undefined when none is safe. */
export type FixOf = (draft: Draft, picture: JobPicture, context: FixContext) => Fix | undefined;

/** What the repository holds at the path of a workflow or an action; undefined when there is nothing. */
export function documentAt(repository: RepositoryWorkflows, path: string): WorkflowDocument | undefined {
  const folder = /^\.github\/workflows\/[^/]+$/.test(path) ? null : /^(?:(.*)\/)?action\.ya?ml$/.exec(path);
  const document = folder === null ? repository.workflow(path) : repository.action(folder[1] ?? '');
  return document?.path === path ? document : undefined;
}

/** The file at a path, to edit it; undefined when it is not readable. */
export function fileAt({ repository }: Pick<FixContext, 'repository'>, path: string): EditableFile | undefined {
  const document = documentAt(repository, path);
  return document === undefined || document.kind === 'invalid' ? undefined : document;
}
