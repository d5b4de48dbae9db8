/** What its readers of YAML take: https://github.com/Yelp/detect-secrets/blob/v1.5.0/detect_secrets/util/filetype.py */
const YAML = /\.(?:e?yaml|yml)$/;
/** Values that its reader of INI changes: it escapes quotes, Python's parser reads percent signs, and a key of Artifactory gets quotes as part of it. */
const CHANGED = /["%]|^(?:AKC|AP[\dA-F])/;

/**
 * The form as which detect-secrets reads values of a file, where these need not be in any line as they stand: in YAML they can be folded, escaped or put
 * together from lines, in INI escaped. Undefined when every secret that it finds is a part of a line.
 *
 * @see https://github.com/Yelp/detect-secrets/tree/v1.5.0/detect_secrets/transformers
 */
export function structuredValues(path: string, lines: readonly string[]): 'YAML' | 'INI' | undefined {
  if (YAML.test(path)) return 'YAML';
  return isIniWithChanges(lines) ? 'INI' : undefined;
}

/** detect-secrets tries to read every file as INI, whatever its name: sections, keys with values, and indented lines that go on with a value. */
function isIniWithChanges(lines: readonly string[]): boolean {
  let isChanged = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === '' || /^[#;]/.test(text)) continue;
    const delimiter = text.search(/[=:]/);
    const isIndented = /^\s/.test(line);
    if (delimiter === -1 && !isIndented && !text.startsWith('[')) return false;
    isChanged ||= [text.slice(delimiter + 1), ...(isIndented ? [text] : [])].some((value) => CHANGED.test(withoutQuotes(value.trim())));
  }
  return isChanged;
}

function withoutQuotes(value: string): string {
  const [quote] = value;
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
