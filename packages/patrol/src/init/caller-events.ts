import type { ShippedWatchdog } from '@sar/baseline';
import type { CallerPlace } from './caller-place.js';
import { yamlComment, yamlText } from './yaml-words.js';

/** The lines below `on:` of a caller. */
export function callerEvents(
  { events, cron, pushPaths = [], dispatchInputs }: ShippedWatchdog,
  { defaultBranch, mailbox = '' }: CallerPlace,
): readonly string[] {
  const schedule =
    cron === undefined
      ? []
      : [
          '  schedule:',
          ...yamlComment('UTC. GitHub starts schedules late when it is busy, most of all at full hours.', '    '),
          `    - cron: '${cron}'`,
        ];
  const lines = events.flatMap((event): readonly string[] => {
    switch (event) {
      case 'pull_request':
        return ['  pull_request:', '    # edited: turned to another base branch', '    types: [opened, synchronize, reopened, edited]'];
      case 'pull_request_review':
        return ['  pull_request_review:', '    # an approval lets a weaker baseline through', '    types: [submitted, dismissed]'];
      case 'push': {
        const paths = pushPaths.map((path) => `      - ${yamlText(path.replaceAll('${mailbox}', () => patternOf(mailbox)))}`);
        return [
          '  push:',
          `    branches: [${yamlText(patternOf(defaultBranch))}]`,
          ...(paths.length === 0 ? [] : ['    paths:', ...paths]),
        ];
      }
      case 'workflow_dispatch': {
        const inputs = Object.entries(dispatchInputs).flatMap(([name, what]) => [
          `      ${name}:`,
          `        description: ${yamlText(what)}`,
          '        type: string',
          "        default: ''",
        ]);
        return ['  workflow_dispatch:', ...(inputs.length === 0 ? [] : ['    inputs:', ...inputs])];
      }
      case 'repository_dispatch':
        return ['  repository_dispatch:', '    types: [sar-alert]'];
      case 'merge_group':
        return ['  merge_group:'];
    }
  });
  const at = lines.indexOf('  workflow_dispatch:');
  return at < 0 ? [...lines, ...schedule] : [...lines.slice(0, at), ...schedule, ...lines.slice(at)];
}

/** A name as a filter pattern that matches it alone: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function patternOf(name: string): string {
  return name.replace(/[*?+![\]\\]/g, String.raw`\$&`);
}
