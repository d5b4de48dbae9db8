import { quoteUntrusted } from '../wording/quote-untrusted.js';

/** Where a value was written: a file of the repository or a preset, with the place when it is known (1-based). */
export interface Origin {
  /** `.github/sar.yml`, or `sar:recommended`. */
  readonly source: string;
  readonly line?: number;
  readonly column?: number;
}

/** A path in a document: keys and 0-based indices from the root. */
export type DocumentPath = readonly (string | number)[];

/** `['waivers', 1, 'rule']` → `waivers[1].rule`; keys that are not plain words are quoted. The root is the empty text. */
export function documentPathText(path: DocumentPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (/^[A-Za-z_][\w-]{0,63}$/.test(part)) return index === 0 ? part : `.${part}`;
      return `[${quoteUntrusted(part, 40)}]`;
    })
    .join('');
}

/** `.github/sar.yml:12:3`, as far as the place is known. */
export function originText(origin: Origin): string {
  return [origin.source, origin.line, origin.line === undefined ? undefined : origin.column].filter((part) => part !== undefined).join(':');
}
