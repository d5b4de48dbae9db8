import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import type { PlaybookMap } from './playbook-map.js';
import { limitWords } from './playbook-words.js';

/** Which playbook a finding gets, as GitHub's Markdown: a table of playbooks, then one of rules. */
export function playbookMapMarkdown({ playbooks, rules }: PlaybookMap, options: MarkdownOptions): string {
  const sections: MarkdownSection[] = [
    textSection('## Playbooks'),
    tableSection(
      ['Playbook', 'For', 'Steps', 'Limits', 'From'],
      playbooks.map((playbook) => [
        `${markdownText(playbook.id)}: ${markdownText(playbook.title)}${playbook.enabled ? '' : ' (switched off)'}`,
        playbook.when.length === 0 ? 'only by name' : playbook.when.map(markdownCode).join(', '),
        playbook.steps.map(markdownText).join('; '),
        limitWords(playbook),
        markdownText(playbook.source),
      ]),
    ),
    ...(rules.length === 0
      ? []
      : [
          tableSection(
            ['Rule', 'Sensor', 'Playbook', 'What decides'],
            rules.map(({ sensor, rule, playbook, why }) => [
              markdownLink(markdownCode(rule), options.linkTo({ id: rule, sensor })),
              markdownText(sensor),
              markdownText(playbook ?? 'none'),
              markdownText(why),
            ]),
            { before: '### Rules' },
          ),
        ]),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}
