import type { Tree } from '@sar/baseline';

/**
 * Sizes up to which a dependency set downloads faster than a cache is restored and saved. A lockfile entry takes about 350
 * bytes in package-lock.json, 250 in yarn.lock and pnpm-lock.yaml, 120 in Cargo.lock and 160 in go.sum (two lines a module), so
 * these are some 25 packages each; requirement files without hashes name what is wanted, not what is fetched, so 3 lines.
 */
const SMALL_BYTES: Readonly<Record<string, number>> = {
  npm: 9_000,
  yarn: 6_000,
  pnpm: 6_000,
  bun: 5_000,
  cargo: 3_000,
  go: 3_000,
  bundler: 1_500,
  composer: 25_000,
  poetry: 12_000,
  uv: 12_000,
  pipenv: 8_000,
};
const SMALL_REQUIREMENTS = 3;
/** Packages whose wheels are so large that one alone is worth a cache. */
const LARGE = /^(?:torch|tensorflow|jax|jaxlib|pyspark|opencv|nvidia-|cupy|onnxruntime|transformers|ray|apache-airflow|scipy|pyarrow)/i;

/** Whether the files that name the dependencies name only a few; undefined when they cannot be read. */
export function dependencySetSize(
  ecosystem: string,
  files: readonly string[],
  tree: Tree,
): { readonly small: boolean; readonly why: string } | undefined {
  if (files.length === 0) return undefined;
  let bytes = 0;
  let lines = 0;
  let large = false;
  const limit = SMALL_BYTES[ecosystem];
  for (const file of files) {
    // A file that is too large to be small is not read at all.
    const content = tree.read(file, ecosystem === 'pip' ? undefined : limit);
    if (content.kind === 'too-large') return { small: false, why: file };
    if (content.kind !== 'text') return undefined;
    bytes += content.sizeBytes;
    if (ecosystem === 'pip') {
      const wanted = content.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('--hash'));
      lines += wanted.length;
      large ||= wanted.some((line) => LARGE.test(line) || line.startsWith('-r') || line.startsWith('-e') || line === '.');
    }
  }
  if (ecosystem === 'pip') {
    return { small: !large && lines <= SMALL_REQUIREMENTS, why: `${files.join(', ')} has ${lines} lines` };
  }
  return limit === undefined ? undefined : { small: bytes <= limit, why: `${files.join(', ')} has ${bytes} bytes` };
}
