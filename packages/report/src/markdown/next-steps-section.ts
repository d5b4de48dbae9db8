import { nextSteps } from '../findings/next-steps.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { markdownCode } from '../safety/markdown-safe.js';
import type { MarkdownSection } from './bounded-markdown.js';
import type { MarkdownOptions } from './markdown-options.js';
import { textSection } from './markdown-table.js';

/** What to do next, as a list; none when there are no findings. */
export function nextStepsSections(report: PatrolReport, options: MarkdownOptions): MarkdownSection[] {
  const steps = nextSteps(report, options.command);
  if (steps.length === 0) return [];
  return [textSection(['### Next steps', '', ...steps.map(({ command, gain }) => `- ${markdownCode(command)}: ${gain}`)].join('\n'))];
}
