import { LAYER_NAMES, type Coverage, type CoverageGap } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { coverageCounts } from './coverage-counts.js';
import { coverageFlow } from './coverage-flow.js';
import { coverageBlocks } from './coverage-blocks.js';
import { gapGroups } from './gap-groups.js';

/** The coverage map as GitHub's Markdown: a table, a picture, what is not covered, and what was not read. */
export function coverageMarkdown(coverage: Coverage, options: Pick<MarkdownOptions, 'limitBytes' | 'jsonFile' | 'command'>): string {
  const flow = coverageFlow(coverage);
  const heavy = coverage.gaps.filter(({ weight }) => weight !== 'low');
  const light = coverage.gaps.filter(({ weight }) => weight === 'low');
  const sections: MarkdownSection[] = [
    textSection(`## Coverage map\n\n${markdownText(coverageCounts(coverage))}.`),
    tableSection(['Layer', 'Watchdog', 'When', 'Store', 'Sets off'], rowsOf(coverage)),
    ...gapSections('### Not covered', heavy),
    ...(flow === undefined ? [] : [textSection(flow)]),
    ...gapSections('### To know', light),
    ...(coverage.unknown.length === 0
      ? []
      : [
          tableSection(
            ['File', 'Not read'],
            coverage.unknown.map(({ path, line, words }) => [
              markdownCode(line === undefined ? path : `${path}:${line}`),
              markdownText(words),
            ]),
            { before: '### Not read' },
          ),
        ]),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

function rowsOf(coverage: Coverage): readonly (readonly string[])[] {
  return coverageBlocks(coverage).flatMap(({ layer, rows, words }) => {
    const name = layer === undefined ? 'none' : `${layer} ${LAYER_NAMES[layer]}`;
    if (words !== undefined) return [[name, words, '', '', '']];
    return rows.map(({ watchdog, when, store, rescue }, at) => [
      at === 0 ? name : '',
      ...[watchdog, when, store, rescue].map(markdownText),
    ]);
  });
}

function gapSections(heading: string, gaps: readonly CoverageGap[]): readonly MarkdownSection[] {
  if (gaps.length === 0) return [];
  const rows = gapGroups(gaps).flatMap(({ next, lines }) =>
    lines.map((line, at) => [markdownText(line), at === 0 && next !== undefined ? markdownCode(next) : '']),
  );
  return [tableSection(['What is missing', 'Cheapest step'], rows, { before: heading })];
}
