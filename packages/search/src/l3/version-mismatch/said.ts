import type { ValuePath } from '../documents/parsed-document.js';
import type { Claim } from './statement.js';
import type { Notation } from './version-spec.js';

/** What is said at a place of a document. */
export interface Said {
  readonly tool: string;
  readonly claim: Claim;
  readonly notation: Notation;
  readonly by: string;
  readonly at: ValuePath;
  readonly written: readonly unknown[];
}

/** What is written at a place; nothing where there is nothing. */
export function said(place: Omit<Said, 'written'>, written: unknown): readonly Said[] {
  const all = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  return all.length === 0 || all.some((value) => value === undefined || value === null) ? [] : [{ ...place, written: all }];
}
