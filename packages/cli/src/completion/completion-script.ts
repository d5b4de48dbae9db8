import type { Command } from '../arguments/command.js';
import { bashCompletion } from './bash-completion.js';
import { fishCompletion } from './fish-completion.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script for the shell that completes commands, options, and the values and arguments whose words are known. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bashCompletion(commands);
    case 'zsh':
      return `#compdef sar\n(( $+functions[compdef] )) || { autoload -U +X compinit && compinit }\nautoload -U +X bashcompinit && bashcompinit\n${bashCompletion(commands)}`;
    case 'fish':
      return fishCompletion(commands);
  }
}
