import { UserError } from '@sar/baseline';

/** Where a path ends for a shell, and what no file of commands of the runner can hold. */
const LINE_BREAKS = /[\r\n\0]/;

/**
 * The small programs that start SAR's command, by the names of their files: one for a POSIX shell, and on Windows besides one for `cmd` and
 * PowerShell. They hand over every argument as it is, and the exit code.
 *
 * @param node absolute path of the Node that shall run it
 * @param cli absolute path of the command's entry
 * @throws UserError for a path that no program can name
 */
export function startPrograms(node: string, cli: string, platform: string): ReadonlyMap<string, string> {
  for (const path of [node, cli]) {
    if (LINE_BREAKS.test(path)) throw new UserError(`the path ${JSON.stringify(path)} has a line break: move the runner to another folder`);
  }
  const programs = new Map([['sar', `#!/bin/sh\nexec ${quotedForShell(node)} ${quotedForShell(cli)} "$@"\n`]]);
  if (platform === 'win32') programs.set('sar.cmd', `@${quotedForCmd(node)} ${quotedForCmd(cli)} %*\r\n`);
  return programs;
}

/** Within single quotes a POSIX shell takes everything as it is but the single quote. */
function quotedForShell(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** Within double quotes a batch file still expands `%name%`. No path of Windows has a double quote. */
function quotedForCmd(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}
