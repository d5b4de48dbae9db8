import { isOfForks, isPrivileged } from '../picture/events.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for jobs on self-hosted runners that pull requests of forks start. Doubtful unless the baseline says that the repository is public; silent when it says that it is not. */
export const selfHostedUntrusted: WeaknessRule = (document, picture) => {
  const { options } = picture;
  if (document.kind === 'action' || options.public === false) return [];
  const trusted = new Set(options['trusted-runners'].map((label) => label.toLowerCase()));
  return document.jobs.flatMap((job) => {
    const label = job.runsOn.find(({ value }) => /^(?:self-hosted$|group:)/i.test(value));
    if (label === undefined || job.runsOn.some(({ value }) => trusted.has(value.toLowerCase()))) return [];
    const way = picture
      .jobReaches(document, job)
      .find(({ event, guarded }) => !guarded && (isOfForks(event) || (isPrivileged(event) && event.startsWith('pull_request'))));
    if (way === undefined) return [];
    const isGroup = label.value.startsWith('group:');
    return [
      {
        rule: 'self-hosted-untrusted',
        place: { path: document.path, line: label.range.line, column: label.range.column, firstLine: job.range.line, job: job.id },
        identity: [job.runsOn.map(({ value }) => value).join(' ')],
        message: `pull requests of forks run on machines of your own (${job.runsOn.map(({ value }) => value).join(', ')}, on ${way.event}): what they leave there meets the next job`,
        expected: "GitHub's runners, or runners that are thrown away after each job",
        actual: job.runsOn.map(({ value }) => value).join(', '),
        ...(options.public === true && !isGroup ? {} : { pedantic: true }),
      },
    ];
  });
};
