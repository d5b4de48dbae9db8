import type { WatchdogsDocument } from '@sar/baseline';
import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { lifeCounts } from './life-counts.js';
import { lifeWords } from './life-words.js';

/** Whether each watchdog still runs, as GitHub's Markdown. */
export function watchdogLifeMarkdown(
  { watchdogs, unseen, notes }: Pick<WatchdogsDocument, 'watchdogs' | 'unseen' | 'notes'>,
  options: Pick<MarkdownOptions, 'limitBytes' | 'jsonFile' | 'command'>,
): string {
  const said = [
    ...(unseen.length === 0 ? [] : [`No workflows, so that nobody can see here whether they run: ${unseen.join(', ')}`]),
    ...notes,
  ];
  return boundedMarkdown(
    [
      textSection(`## Watchdogs\n\n${markdownText(watchdogs.length === 0 ? 'No workflow here is a watchdog' : lifeCounts(watchdogs))}.`),
      ...(watchdogs.length === 0
        ? []
        : [
            tableSection(
              ['State', 'Watchdog', 'Workflow', 'Why'],
              watchdogs.map((life) => [
                lifeWords(life),
                life.ids.map(markdownText).join(', '),
                markdownCode(life.path),
                markdownText(life.detail),
              ]),
            ),
          ]),
      ...said.map((note) => textSection(markdownText(note))),
    ],
    options.limitBytes,
    cutNotice({ ...options, linkTo: () => undefined }),
  );
}
