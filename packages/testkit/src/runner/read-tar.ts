/** One file of a tar archive. */
export interface TarEntry {
  /** Path inside the archive, separated by `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly executable: boolean;
  /** Where a symbolic link points, as written; undefined for a file. */
  readonly linkTarget?: string;
}

const BLOCK = 512;

/**
 * Reads the files and links of a tar archive as `git archive` writes it (ustar with pax headers). Folders are left out.
 *
 * @throws Error on an entry of another type
 */
export function readTar(archive: Buffer): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let extended: ReadonlyMap<string, string> = new Map();
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const sizeBytes = Number.parseInt(text(header, 124, 12), 8) || 0;
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + sizeBytes);
    const type = text(header, 156, 1);
    const prefix = text(header, 345, 155);
    const path = extended.get('path') ?? (prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`);
    if (type === 'x') extended = records(bytes);
    else {
      const linkTarget = extended.get('linkpath') ?? text(header, 157, 100);
      const executable = (Number.parseInt(text(header, 100, 8), 8) & 0o100) !== 0;
      if (type === '0' || type === '') entries.push({ path, bytes, executable });
      else if (type === '2') entries.push({ path, bytes, executable, linkTarget });
      else if (type !== 'g' && type !== '5') throw new Error(`tar entry ${path} has the type ${type}, which git archive never writes`);
      extended = new Map();
    }
    at += BLOCK + Math.ceil(sizeBytes / BLOCK) * BLOCK;
  }
  return entries;
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

/** The `<length> <key>=<value>\n` records of a pax header; the length counts the whole record. */
function records(bytes: Buffer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(' ', at);
    const length = Number.parseInt(bytes.subarray(at, space).toString(), 10);
    if (!(length > 0)) break;
    const record = bytes.subarray(space + 1, at + length - 1).toString('utf8');
    const equals = record.indexOf('=');
    found.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return found;
}
