import type { DigestName } from '@sar/baseline';

/** Largest manifest that is read, in bytes. */
export const MAX_MANIFEST_BYTES = 16 * 1_048_576;
/** Most entries of a manifest. */
export const MAX_ENTRIES = 100_000;

/** What a manifest says of one file. */
export interface ManifestEntry {
  /** As it is written. */
  readonly name: string;
  readonly digest?: { readonly name: DigestName; readonly hex: string };
  readonly sizeBytes?: number;
  readonly line?: number;
  /** Folder that the name is relative to, from the root; without it, that of the manifest. */
  readonly folder?: string;
  /** Of DVC: data that is fetched, and need not be here. */
  readonly isFetched?: boolean;
  /** Made by DVC before version 3, whose hashes of text leave carriage returns out. */
  readonly isLegacyHash?: boolean;
  /** Hash of a listing of a folder, without `.dir`. */
  readonly listing?: string;
}

export type Manifest =
  | {
      readonly ok: true;
      readonly form: string;
      readonly entries: readonly ManifestEntry[];
      readonly odd: readonly string[];
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly why: string };

const BY_LENGTH: Readonly<Record<number, DigestName>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };

/** The hash that a text is, by its length; undefined for what is none of those that are computed. */
export function digestOf(text: string, name?: DigestName): ManifestEntry['digest'] | undefined {
  if (!/^[0-9a-f]+$/i.test(text)) return undefined;
  const byLength = BY_LENGTH[text.length];
  return byLength === undefined || (name !== undefined && name !== byLength) ? undefined : { name: byLength, hex: text.toLowerCase() };
}
