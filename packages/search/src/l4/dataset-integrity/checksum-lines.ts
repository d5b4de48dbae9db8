import type { DigestName } from '@sar/baseline';
import { digestOf, MAX_ENTRIES, type Manifest, type ManifestEntry } from './manifest.js';

/** `<hash> <space or *><name>`; a leading backslash says that the name is escaped. Source: GNU coreutils manual, "md5sum invocation". */
const GNU = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/s;
/** `SHA256 (<name>) = <hash>`, of BSD and of `sha256sum --tag`. */
const BSD = /^(\\?)(MD5|SHA1|SHA256|SHA512) \((.+)\) = ([0-9A-Fa-f]{32,128})$/s;
const ENDING = /\.(?:md5|md5sum|sha1|sha256|sha256sum|sha512|sha512sum)$/i;

/**
 * The entries of a manifest as sha256sum, md5sum and their kin write it, or as `shasum` on BSD does. A file that holds a hash alone is
 * about the file of its own name without the ending.
 *
 * @param path of the manifest
 */
export function checksumLines(text: string, path: string): Manifest {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const alone = digestOf(text.trim());
  if (alone !== undefined && ENDING.test(path)) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(ENDING, '');
    return { ok: true, form: 'a hash', entries: [{ name, digest: alone, line: 1 }], odd: [], cut: false };
  }
  const entries: ManifestEntry[] = [];
  const odd: string[] = [];
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '' || /^\s*[#;]/.test(line)) continue;
    if (entries.length === MAX_ENTRIES) return { ok: true, form: 'checksums', entries, odd, cut: true };
    const entry = entryOf(line);
    if (entry === undefined) odd.push(`line ${at + 1}`);
    // `-` is what came from standard input.
    else if (entry.name !== '-') entries.push({ ...entry, line: at + 1 });
  }
  return entries.length === 0
    ? { ok: false, why: 'no line of it is a checksum and a name' }
    : { ok: true, form: 'checksums', entries, odd, cut: false };
}

function entryOf(line: string): ManifestEntry | undefined {
  const bsd = BSD.exec(line);
  if (bsd !== null) {
    const [, mark = '', algorithm = '', name = '', hash = ''] = bsd;
    const digest = digestOf(hash, algorithm.toLowerCase() as DigestName);
    return digest === undefined ? undefined : { name: plain(mark, name), digest };
  }
  const [, mark = '', hash = '', name = ''] = GNU.exec(line) ?? [];
  const digest = digestOf(hash);
  return digest === undefined ? undefined : { name: plain(mark, name), digest };
}

/** An escaped name has `\\n`, `\\r` and `\\\\` for what would break the line. */
function plain(mark: string, name: string): string {
  return mark === '' ? name : name.replace(/\\([nr\\])/g, (_whole, char: string) => (char === 'n' ? '\n' : char === 'r' ? '\r' : '\\'));
}
