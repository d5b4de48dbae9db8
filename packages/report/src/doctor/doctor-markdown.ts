import type { Diagnosis, DoctorLine } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { diagnosisText, SECTION_TITLES } from './doctor-words.js';

/** A diagnosis as GitHub's Markdown: the sum, and a table for each section. Cut at a row when it would exceed the limit. */
export function doctorMarkdown(diagnosis: Diagnosis, options: Omit<MarkdownOptions, 'linkTo'>): string {
  const sections: MarkdownSection[] = [
    textSection(`## SAR doctor\n\n**${markdownText(diagnosisText(diagnosis))}**`),
    ...diagnosis.sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ id, lines }) =>
        tableSection(['Result', 'What', 'Found', 'Cost, and what to do'], lines.map(row), { before: `### ${SECTION_TITLES[id]}` }),
      ),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

function row({ outcome, subject, words, costs, remedy, path, line }: DoctorLine): readonly string[] {
  const place =
    path === undefined || path === subject || outcome === 'ok'
      ? ''
      : ` ${markdownCode(placeWords({ path, ...(line !== undefined && { line }) }))}`;
  const next = [
    ...(costs === undefined ? [] : [`${markdownText(costs)}.`]),
    ...(remedy === undefined ? [] : [`**${markdownText(remedy)}.**`]),
  ];
  return [outcome === 'problem' ? '**problem**' : outcome, markdownText(subject), `${markdownText(words)}${place}`, next.join(' ')];
}
