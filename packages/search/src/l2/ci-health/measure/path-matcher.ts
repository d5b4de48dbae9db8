import { compileGlob } from '@sar/baseline';

/** Whether a file of a workflow matches one of the globs. Each path is matched once, since few paths have many runs. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const compiled = globs.map((glob) => compileGlob(glob));
  const answers = new Map<string, boolean>();
  return (path) => {
    let answer = answers.get(path);
    if (answer === undefined) answers.set(path, (answer = compiled.some((glob) => glob.matches(path))));
    return answer;
  };
}
