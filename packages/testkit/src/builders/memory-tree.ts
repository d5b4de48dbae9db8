/** What reading a file of a memory tree gives; the shape that the product's trees have. */
export type MemoryContent =
  | { readonly kind: 'text'; readonly text: string; readonly sizeBytes: number }
  | { readonly kind: 'binary'; readonly sizeBytes: number }
  | { readonly kind: 'too-large'; readonly sizeBytes: number }
  | { readonly kind: 'outside' }
  | { readonly kind: 'absent' };

/** A repository's files in memory. */
export interface MemoryTree {
  list(): readonly string[];
  has(path: string): boolean;
  read(path: string, maxBytes?: number): MemoryContent;
}

const DEFAULT_MAX_BYTES = 524_288;

/**
 * A tree of the given files, path → text. A text with a NUL is a binary file; a file over `maxBytes` (default 524,288) is too large;
 * an absolute path and one with `..` are outside.
 */
export function memoryTree(files: Readonly<Record<string, string>>): MemoryTree {
  const contents = new Map(Object.entries(files));
  const paths = [...contents.keys()].toSorted();
  return {
    list: () => paths,
    has: (path) => contents.has(path),
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => {
      if (path.startsWith('/') || path.split('/').includes('..')) return { kind: 'outside' };
      const text = contents.get(path);
      if (text === undefined) return { kind: 'absent' };
      const sizeBytes = Buffer.byteLength(text);
      if (sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes };
      return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
    },
  };
}
