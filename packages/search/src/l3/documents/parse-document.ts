import { parseJsonDocument } from './parse-json-document.js';
import { parseTomlDocument } from './parse-toml-document.js';
import { parseYamlDocument } from './parse-yaml-document.js';
import type { ParseOutcome } from './parsed-document.js';

export const DOCUMENT_FORMATS = ['yaml', 'json', 'jsonc', 'toml'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Parses a text of a format; bounded in time, never throws. */
export function parseDocument(written: string, format: DocumentFormat): ParseOutcome {
  // A byte order mark is no error for the tools that read these files.
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  switch (format) {
    case 'yaml':
      return parseYamlDocument(text);
    case 'json':
      return parseJsonDocument(text, false);
    case 'jsonc':
      return parseJsonDocument(text, true);
    case 'toml':
      return parseTomlDocument(text);
  }
}

/** The format that a file's name tells; undefined for others. */
export function formatOf(path: string): DocumentFormat | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'yml' || ending === 'yaml') return 'yaml';
  if (ending === 'json' || ending === 'jsonc' || ending === 'toml') return ending;
  return undefined;
}
