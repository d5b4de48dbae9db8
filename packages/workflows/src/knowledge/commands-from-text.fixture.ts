import type { Download } from './knowledge-types.js';
import { readScript } from '../shell/read-script.js';
import type { ShellCommand } from '../shell/shell-command.js';

/** The commands of a script in bash; the first is what was written, the others are what it starts. */
export function commandsFromText(text: string): readonly [ShellCommand, ...ShellCommand[]] {
  const [first, ...others] = readScript(text, 'bash').commands;
  if (!first) throw new Error(`no command in ${JSON.stringify(text)}`);
  return [first, ...others];
}

/** A download in the notation of the examples: `manifest @dir <file`, `named a,b`; other ecosystems than `home` are named. */
export function notation(downloads: readonly Download[], home: string): string {
  if (downloads.length === 0) return 'none';
  return downloads
    .map(({ ecosystem, kind, packages, files, directory }) =>
      [
        `${ecosystem === home ? '' : `${ecosystem}:`}${kind}`,
        ...(packages.length > 0 ? [packages.join(',')] : []),
        ...(directory === undefined ? [] : [`@${directory}`]),
        ...(files.length > 0 ? [`<${files.join(',')}`] : []),
      ].join(' '),
    )
    .join(' + ');
}
