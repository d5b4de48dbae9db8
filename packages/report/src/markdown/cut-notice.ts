import { countOf } from '../findings/count-words.js';
import { markdownCode } from '../safety/markdown-safe.js';
import type { MarkdownOptions } from './markdown-options.js';

/** The last lines of a report that was cut: how much is missing, and where it is. */
export function cutNotice({ jsonFile, command }: MarkdownOptions): (rowsLeft: number) => string {
  const where = jsonFile === undefined ? `\`${command} --format json\` prints` : `${markdownCode(jsonFile)} has`;
  return (rowsLeft) => {
    const what = rowsLeft === 0 ? 'The end is' : countOf(rowsLeft, 'row');
    return `\n> [!NOTE]\n> ${what} left out, because the report is too long for this page. ${where} everything.\n`;
  };
}
