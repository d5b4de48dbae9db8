import { isPrivileged } from '../picture/events.js';
import { placeAt } from '../picture/text-places.js';
import type { WeaknessRule } from './weakness-rule.js';

const ASKED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Always doubtful: names the triggers whose jobs deserve a second look, where a job can be started by somebody outside. */
export const dangerousTrigger: WeaknessRule = (document, picture) => {
  if (document.kind === 'action') return [];
  return document.triggers
    .filter(({ event }) => ASKED.has(event) && isPrivileged(event))
    .flatMap((trigger) => {
      const ways = document.jobs.flatMap((job) => picture.jobReaches(document, job).filter(({ event }) => event === trigger.event));
      if (!ways.some(({ guarded, writes, hasSecrets }) => !guarded && (writes !== false || hasSecrets))) return [];
      const { line, column } = placeAt(document, trigger.range.start);
      return [
        {
          rule: 'dangerous-trigger',
          place: { path: document.path, line, column, name: trigger.event },
          identity: [trigger.event],
          message: `anybody can start runs on ${trigger.event}, which have secrets or a token that may write`,
          expected: 'pull_request, or jobs that only read',
          actual: trigger.event,
          pedantic: true,
        } as const,
      ];
    });
};
