import { visibleText } from '../safety/visible-text.js';

/** Longer labels are cut where nothing else is asked for: a chart has no room for them. */
const MAX_LABEL = 80;

/** Shown as they are in every kind of chart: letters of all scripts, digits, and signs that no grammar of Mermaid gives a meaning. */
const PLAIN = /[^\p{L}\p{M}\p{N} ().,/+!?'’–—…_-]/gu;

/** Words with which a line of a chart begins that is no label; the lexers of Mermaid take them in any case, and as beginnings of longer words. */
const KEYWORD =
  /^(?:accDescr|accTitle|axisFormat|bar|click|dateFormat|excludes|gantt|inclusiveEndDates|includes|line|quadrant|section|tickInterval|title|todayMarker|topAxis|vert|weekday|weekend|x-axis|xychart|y-axis)/i;

/**
 * Text of a repository as a label of a Mermaid chart, with or without quotes around it: shown as it is, on one line, cut when it is long. What
 * could end the label, begin a comment, a directive or a line of another kind, or make HTML, is written as an entity code of Mermaid
 * (`#35;`, https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Empty text gives `-`.
 *
 * @param maxLength most UTF-16 units of the text
 */
export function mermaidText(text: string, maxLength = MAX_LABEL): string {
  const visible = visibleText(text).trim();
  const cut =
    visible.length > maxLength
      ? `${visible
          .slice(0, maxLength - 1)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()}…`
      : visible;
  if (cut === '') return '-';
  const isKeyword = KEYWORD.test(cut) || /^[-–—]/.test(cut);
  const [first = ''] = cut;
  const rest = cut.slice(first.length).replace(PLAIN, entity);
  return `${isKeyword ? entity(first) : first.replace(PLAIN, entity)}${rest}`.replace(/--/g, `-${entity('-')}`);
}

function entity(char: string): string {
  return `#${char.codePointAt(0) ?? 0xfffd};`;
}

/** The lines of a chart as a block of Markdown. */
export function mermaidBlock(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}
