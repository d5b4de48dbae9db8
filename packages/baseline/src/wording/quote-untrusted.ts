/** Characters that could forge a line, hide text or turn its direction: controls, line separators, bidirectional marks, BOM. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff"\\]/gu;

/** Who asks and the password, in an address. */
const CREDENTIALS = /\/\/[^/\s@]*@/g;

/**
 * Text of a repository, made fit for a message: in double quotes, on one line, invisible characters as `\u....`, without the user and
 * password of an address, cut after `maxLength` UTF-16 units (default 80) with a mark that says so.
 */
export function quoteUntrusted(text: string, maxLength = 80): string {
  const shown = text.replace(CREDENTIALS, '//…@');
  const cut = shown.length > maxLength ? shown.slice(0, maxLength) : shown;
  const visible = cut.replace(INVISIBLE, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}${cut.length < shown.length ? '…' : ''}"`;
}
