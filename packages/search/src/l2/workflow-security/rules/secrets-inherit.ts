import { rawPlace, rawValue } from '../picture/raw-file.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for jobs that hand all secrets to a workflow of another repository; doubtful for those of one's own, which is changed by the same people. */
export const secretsInherit: WeaknessRule = (document, picture) => {
  if (document.kind === 'action' || !/(?:^|[\s'"{:])inherit['"]?[ \t]*(?:[,}#\r]|$)/m.test(document.text)) return [];
  return document.jobs.flatMap((job) => {
    if (job.uses === undefined || rawValue(document, ['jobs', job.id, 'secrets']) !== 'inherit') return [];
    const place = rawPlace(document, ['jobs', job.id, 'secrets']);
    const isOwn =
      /^[.$]\//.test(job.uses.value) || (picture.owner !== undefined && job.uses.value.toLowerCase().startsWith(`${picture.owner}/`));
    return [
      {
        rule: 'secrets-inherit',
        place: {
          path: document.path,
          line: place?.line ?? job.range.line,
          ...(place && { column: place.column }),
          firstLine: job.range.line,
          endLine: Math.max(place?.line ?? 0, job.uses.range.line),
          job: job.id,
        },
        identity: [job.uses.value.replace(/@.*/s, '')],
        message: `${job.uses.value} gets every secret that this workflow can read`,
        expected: 'the secrets that it needs, by name',
        actual: 'secrets: inherit',
        ...(isOwn ? { pedantic: true } : {}),
      },
    ];
  });
};
