import type { StorageLayer } from '@sar/baseline';
import type { DeclaredEntry } from './declared-entry.js';
import type { EntryStatus } from './entry-status.js';
import type { ValueDigest } from './value-digest.js';

/** A declared entry and how it stands. */
export interface AuditEntry extends DeclaredEntry {
  readonly state: EntryStatus;
  /** Where a value is declared and the live one is another: what may be told of both. */
  readonly valueDrift?: { readonly expected: ValueDigest; readonly actual: ValueDigest };
}

/** Configured, but not declared. */
export interface ExtraEntry {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly name: string;
  readonly updatedAt?: string;
}
