import type { Command } from '../arguments/command.js';
import { completionScript, SHELLS, type Shell } from '../completion/completion-script.js';
import { UserError } from '@sar/baseline';

/** `sar completion`: a script that completes commands and options in a shell. */
export const completion: Command = {
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  positionals: `<${SHELLS.join('|')}>`,
  maxPositionals: 1,
  suggest: () => SHELLS,
  options: [],
  examples: [
    'source <(sar completion bash)   # in ~/.bashrc',
    'source <(sar completion zsh)    # in ~/.zshrc',
    'sar completion fish > ~/.config/fish/completions/sar.fish',
  ],
  async run({ positionals: [shell] }, io) {
    if (!isShell(shell)) throw new UserError(`completion needs one of: ${SHELLS.join(', ')}`);
    const { allCommands } = await import('./commands.js');
    io.out(completionScript(shell, await allCommands()));
    return 0;
  },
};

function isShell(text: string | undefined): text is Shell {
  return SHELLS.some((shell) => shell === text);
}
