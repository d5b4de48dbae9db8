import { quoteUntrusted } from '@sar/baseline';
import { text } from '../../../reports/json-value.js';

/** Most ids or versions that are taken of one entry, and their greatest length. */
const MAX_TEXTS = 100;
const MAX_LENGTH = 200;
const MAX_TITLE = 160;

/** The texts among values, without empty, overlong and repeated ones and without what could break a line. */
export function texts(values: readonly unknown[]): readonly string[] {
  const found = values.flatMap((value) => text(value)?.trim() ?? []);
  return [...new Set(found.filter((each) => each !== '' && each.length <= MAX_LENGTH && /^[\x21-\x7e ]+$/.test(each)))].slice(0, MAX_TEXTS);
}

/** The first line of a description, made fit for a message; empty when there is none. */
export function titleOf(value: unknown): string {
  const line = text(value)?.trim().split(/\r?\n/)[0] ?? '';
  return line === '' ? '' : quoteUntrusted(line, MAX_TITLE).slice(1, -1);
}

/** A GHSA id in an address. */
export function ghsaOf(url: string | undefined): string | undefined {
  return /GHSA(?:-[a-z0-9]{4}){3}/i.exec(url ?? '')?.[0];
}

/**
 * The versions that a range leaves behind: of `>=4.0.0 <4.17.21 || <3.9` those are 4.17.21 and 3.9. A bound that is itself vulnerable (`<=1.2.5`)
 * names none.
 */
export function versionsBehind(range: string): readonly string[] {
  return texts(
    range.split('||').flatMap((part) => [...part.matchAll(/(?:^|[\s,])<\s*v?([0-9][^\s,|<>=]*)/g)].slice(-1).map((match) => match[1])),
  );
}

/** The first version of each part of a range of mended versions: `>=4.17.12`, `>=2.1 <3 || >=3.2`. */
export function versionsFrom(range: string): readonly string[] {
  return texts(range.split('||').flatMap((part) => /(?:^|[\s,])>?=?\s*v?([0-9][^\s,|<>=]*)/.exec(part)?.[1]));
}
