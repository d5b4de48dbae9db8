/**
 * A name as SQL has it: nothing in it can end the quotes. The name of a table or column is no parameter in SQL, so this is the only way
 * that one enters a statement: https://www.sqlite.org/lang_keywords.html
 */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
