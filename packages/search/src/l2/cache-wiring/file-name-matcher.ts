import { compileGlob, type Glob } from '@sar/baseline';

/** File names, and patterns of file names. */
export interface FileNames {
  readonly exact: ReadonlySet<string>;
  readonly globs: readonly Glob[];
}

const sorted = new WeakMap<readonly string[], FileNames>();

/** Tells names from globs such as `requirements*.txt`; a pattern with folders counts by its last part. Kept by the list asked for. */
export function fileNames(patterns: readonly string[]): FileNames {
  let known = sorted.get(patterns);
  if (known === undefined) {
    const names = patterns.map((pattern) => pattern.slice(pattern.lastIndexOf('/') + 1));
    const globs = names.filter((name) => /[*?{]/.test(name)).map((name) => compileGlob(name));
    known = { exact: new Set(names.filter((name) => !/[*?{]/.test(name))), globs };
    sorted.set(patterns, known);
  }
  return known;
}

/** Matches file names against names and globs such as `requirements*.txt`; a pattern with folders is judged by its last part. */
export function fileNameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const { exact, globs } = fileNames(patterns);
  return (name) => exact.has(name) || globs.some((glob) => glob.matches(name));
}
