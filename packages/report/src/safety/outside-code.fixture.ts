/** An escaped character, or a code span: as many backticks as it began with end it. */
const ESCAPE_OR_CODE = /\\.|(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** Markdown without its code spans and escaped characters, where nobody is mentioned and nothing is markup. */
export function outsideCode(markdown: string): string {
  return markdown.replace(ESCAPE_OR_CODE, '');
}
