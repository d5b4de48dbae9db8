import { compileGlob } from '@sar/baseline';

/** Matches file names against names and globs such as `requirements*.txt`; a pattern with folders is judged by its last part. */
export function fileNameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const names = patterns.map((pattern) => pattern.slice(pattern.lastIndexOf('/') + 1));
  const exact = new Set(names.filter((name) => !/[*?{]/.test(name)));
  const globs = names.filter((name) => /[*?{]/.test(name)).map((name) => compileGlob(name));
  return (name) => exact.has(name) || globs.some((glob) => glob.matches(name));
}
