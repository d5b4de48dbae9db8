import { posix } from 'node:path';

/** `-r other.txt`, `--requirement=other.txt`, `-c constraints.txt` …: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const INCLUDE = /^[ \t]*(?:-[rc][ \t]*|--(?:requirement|constraint)(?:[ \t]+|=))["']?([^\s"'#]{1,200})/gm;
const MAX_INCLUDES = 100;

/**
 * The files that a requirement file takes in, relative to the project as the file itself is; addresses are none.
 *
 * @param name the requirement file
 * @param text its text, at most a megabyte of it
 */
export function includedRequirements(name: string, text: string): readonly string[] {
  const found: string[] = [];
  for (const [, path = ''] of text.matchAll(INCLUDE)) {
    if (found.length === MAX_INCLUDES) break;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(path) && !path.startsWith('/')) found.push(posix.join(posix.dirname(name), path));
  }
  return [...new Set(found)];
}
