import type { Job, Workflow } from '@sar/workflows';
import { rawValue } from '../picture/raw-file.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Always doubtful, one finding a workflow: jobs without a time limit (GitHub's is six hours), and deployments without a `concurrency` group. */
export const missingLimit: WeaknessRule = (document) => {
  if (document.kind === 'action') return [];
  const own = document.jobs.filter(({ uses, steps }) => uses === undefined && steps.length > 0);
  const unlimited = own.filter((job) => !hasKey(document, job, 'timeout-minutes'));
  const grouped = document.text.includes('concurrency') && rawValue(document, ['concurrency']) !== undefined;
  const colliding = grouped ? [] : document.jobs.filter((job) => job.environment !== undefined && !hasKey(document, job, 'concurrency'));
  const [first] = [...colliding, ...unlimited];
  if (first === undefined) return [];
  const parts = [
    ...(colliding.length === 0 ? [] : [`${naming(colliding)} can deploy twice at once: no concurrency group`]),
    ...(unlimited.length === 0 ? [] : [`${naming(unlimited)} may run for six hours: no timeout-minutes`]),
  ];
  return [
    {
      rule: 'missing-limit',
      place: {
        path: document.path,
        line: first.range.line,
        column: first.range.column,
        firstLine: 1,
        endLine: document.jobs.at(-1)?.range.line ?? first.range.line,
      },
      identity: [...(colliding.length === 0 ? [] : ['concurrency']), ...(unlimited.length === 0 ? [] : ['timeout'])],
      message: parts.join('; '),
      expected: 'timeout-minutes on each job, concurrency on deployments',
      actual: 'none',
      pedantic: true,
    },
  ];
};

/** The text is asked first, since the file has to be read a second time to ask for the key. */
function hasKey(document: Workflow, { id, range }: Job, key: string): boolean {
  return document.text.slice(range.start, range.end).includes(key) && rawValue(document, ['jobs', id, key]) !== undefined;
}

function naming(jobs: readonly { readonly id: string }[]): string {
  const [first] = jobs;
  return jobs.length === 1 ? `the job ${first?.id ?? ''}` : `${first?.id ?? ''} and ${jobs.length - 1} more jobs`;
}
