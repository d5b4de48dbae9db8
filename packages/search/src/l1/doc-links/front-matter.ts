import { parseDocument } from 'yaml';
import { isObject, list, text as textOf } from '../../reports/json-value.js';

/** Longest front matter, in characters; a longer one is taken for a part of the text. */
const MAX_LENGTH = 65_536;

export interface SplitDocument {
  /** The text without a byte order mark and with empty lines in place of the front matter, so that lines keep their numbers. */
  readonly body: string;
  readonly hasFrontMatter: boolean;
  /** `describes` of the front matter: a text or a list of texts. */
  readonly describes: readonly string[];
}

/** Takes YAML (`---`) or TOML (`+++`) settings off the beginning of a document; only YAML is read. Never throws. */
export function splitFrontMatter(text: string): SplitDocument {
  const begin = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  const [opening = '', fence = ''] = begin ?? [];
  const none = { body: text.replace(/^\uFEFF/, ''), hasFrontMatter: false, describes: [] };
  if (begin === null) return none;
  const rest = text.slice(opening.length, opening.length + MAX_LENGTH);
  const end = new RegExp(fence === '---' ? '^(?:---|\\.\\.\\.)[ \\t]*\\r?$' : '^\\+\\+\\+[ \\t]*\\r?$', 'm').exec(rest);
  if (end === null) return none;
  const length = opening.length + end.index + end[0].length;
  const lines = text.slice(0, length).split('\n').length - 1;
  return {
    body: '\n'.repeat(lines) + text.slice(length),
    hasFrontMatter: true,
    describes: fence === '---' ? describedBy(rest.slice(0, end.index)) : [],
  };
}

function describedBy(yaml: string): readonly string[] {
  if (!/^describes\s*:/m.test(yaml)) return [];
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    if (document.errors.length > 0) return [];
    const settings: unknown = document.toJS({ maxAliasCount: 0 });
    const described = isObject(settings) ? settings['describes'] : undefined;
    return typeof described === 'string' ? [described] : list(described).flatMap((each) => textOf(each) ?? []);
  } catch {
    return [];
  }
}
