import type { CacheReport } from '@sar/search';
import type { Survey } from './survey.js';

/** Most files that are named one by one. */
const MAX_NAMED = 5;

/** What a reader must know before the findings: which baseline applies when none is there, and that there is nothing to judge. */
export function surveyNotes({ baseline, tree }: Pick<Survey, 'baseline' | 'tree'>): readonly string[] {
  const nothing = tree.list().length === 0;
  return [...noticeOf(baseline), ...(nothing ? ['nothing to judge: there are no files here that git tracks'] : [])];
}

/** The same for what judges workflows alone. */
export function workflowNotes({ baseline, repository }: Pick<Survey, 'baseline' | 'repository'>): readonly string[] {
  const nothing = repository.workflows().length === 0 && repository.actions().length === 0;
  return [
    ...noticeOf(baseline),
    ...(nothing ? ['nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here'] : []),
  ];
}

function noticeOf({ notice }: Survey['baseline']): readonly string[] {
  return notice === undefined ? [] : [notice];
}

/** The files of which the cache-wiring check could read no job, with the reasons; the JSON report has every one. */
export function unreadNotes({ files, jobs }: CacheReport): readonly string[] {
  const withJobs = new Set(jobs.map(({ path }) => path));
  const unread = files.filter(({ path, outcome }) => outcome !== 'judged' && !withJobs.has(path));
  const named = unread.slice(0, MAX_NAMED).map(({ path, reason }) => `not judged: ${path}: ${reason ?? 'it could not be read'}`);
  return unread.length > named.length ? [...named, `not judged: ${unread.length - named.length} more files`] : named;
}
