import { parseDocument } from 'yaml';

/** Plain words and numbers that some YAML reader takes for something else than text. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|null|~|[-+.]?[\d_][\d_.:eExXoOa-fA-F+-]*|[-+]?\.(?:inf|nan))$/i;

/** Names, paths and references, which are text to every reader; the rest is tried out. */
const SURELY_PLAIN = /^(?!(?:true|false)$)[a-z][\w./@-]*$/i;

/**
 * Writes a text as a YAML scalar on one line: plain where every reader gives the same text (or `true`/`false`, which GitHub hands
 * to actions as that text), else in single quotes, else in double quotes.
 *
 * @param flow true inside `{}` or `[]`, where commas and brackets end a plain scalar
 */
export function yamlValue(value: string, flow: boolean): string {
  if (!AMBIGUOUS.test(value) && (SURELY_PLAIN.test(value) || readsAs(value, value, flow))) return value;
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return /^[\P{C}]*$/u.test(value) && readsAs(quoted, value, flow)
    ? quoted
    : JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

function readsAs(written: string, value: string, flow: boolean): boolean {
  if (written.includes('\n') || written.trim() !== written) return false;
  const document = parseDocument(flow ? `{k: ${written}, l: 1}` : `k: ${written} # c`, { logLevel: 'silent' });
  const read: unknown = document.errors.length > 0 || document.warnings.length > 0 ? undefined : document.get('k');
  return read === value || (typeof read === 'boolean' && String(read) === value);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
