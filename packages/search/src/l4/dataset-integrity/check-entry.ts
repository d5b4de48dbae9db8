import { whatIsThere } from '../../records/what-is-there.js';
import type { SensorInput } from '../../sensor.js';
import { lfsPointer, MAX_POINTER_BYTES } from './lfs-pointer.js';
import type { ManifestEntry } from './manifest.js';

/** What a file is, compared with its entry. */
export type EntryState =
  | { readonly state: 'same' }
  | { readonly state: 'absent' }
  | { readonly state: 'changed'; readonly expected: string; readonly actual: string }
  | { readonly state: 'unjudged'; readonly why: string };

/** Bytes that may still be hashed. */
export interface HashBudget {
  left: number;
}

/** Compares a file with its entry: its size first, which costs nothing, then its hash. */
export async function checkEntry(input: SensorInput, path: string, entry: ManifestEntry, budget: HashBudget): Promise<EntryState> {
  const { files, pace } = input;
  const facts = files.facts(path);
  if (facts.kind === 'absent') return { state: 'absent' };
  if (facts.kind !== 'file') return { state: 'unjudged', why: whatIsThere(facts) };
  const { digest, sizeBytes } = entry;
  if (facts.sizeBytes <= MAX_POINTER_BYTES) {
    const pointer = lfsPointer(files, path);
    // A pointer tells the hash of what it stands for, which is as good as the data when the manifest has the same kind of hash.
    if (pointer !== undefined && digest?.hex !== pointer.sha256)
      return digest?.name === 'sha256'
        ? { state: 'changed', expected: `sha256 ${digest.hex}`, actual: `a Git LFS pointer to sha256 ${pointer.sha256}` }
        : { state: 'unjudged', why: 'its data is not fetched, a Git LFS pointer is in its place; run git lfs pull' };
    if (pointer !== undefined) return { state: 'same' };
  }
  if (sizeBytes !== undefined && sizeBytes !== facts.sizeBytes)
    return { state: 'changed', expected: `${sizeBytes} bytes`, actual: `${facts.sizeBytes} bytes` };
  if (digest === undefined) return { state: 'same' };
  if (facts.sizeBytes > budget.left)
    return sizeBytes === undefined
      ? { state: 'unjudged', why: `it is not hashed: more bytes than max-hash-bytes; ${facts.sizeBytes} bytes` }
      : { state: 'unjudged', why: 'its size is right; it is not hashed: more bytes than max-hash-bytes' };
  budget.left -= facts.sizeBytes;
  const answer = await files.digest(path, digest.name, pace.signal);
  if (!answer.known) return { state: 'unjudged', why: answer.detail };
  if (answer.value.toLowerCase() === digest.hex) return { state: 'same' };
  if (entry.isLegacyHash === true && holdsCarriageReturn(input, path))
    return {
      state: 'unjudged',
      why: 'its hash was made by DVC 2, which leaves carriage returns out; run dvc cache migrate, or add it again with DVC 3',
    };
  return { state: 'changed', expected: `${digest.name} ${digest.hex}`, actual: `${digest.name} ${answer.value}` };
}

function holdsCarriageReturn({ files }: SensorInput, path: string): boolean {
  for (const piece of files.pieces(path)) if (piece.includes(0x0d)) return true;
  return false;
}
