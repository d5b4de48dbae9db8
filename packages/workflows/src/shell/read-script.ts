import { readBash } from './bash/read-bash.js';
import { readCmd } from './cmd/read-cmd.js';
import { Environment } from './environment.js';
import { maskExpressions } from './expression-mask.js';
import { readPowerShell } from './powershell/read-powershell.js';
import { readPython } from './python/read-python.js';
import { ReadingBudget } from './reading-budget.js';
import { ReadingLog } from './reading-log.js';
import type { InnerScript, ReadingSession, Start } from './reading-session.js';
import type { ScriptReading } from './shell-command.js';
import { shellLanguage, type ShellLanguage } from './shell-family.js';

/** A longer script is not looked at: workflow files over 512 KB are refused before. */
const MAX_LENGTH = 1_000_000;

/**
 * What a script runs. `shell` is the step's shell as GitHub has it: a name (`bash`, `pwsh`, `cmd`, `python`) or a command line
 * with `{0}`; undefined means bash, so a caller that knows the runner is Windows passes `pwsh`.
 * Never throws, and takes bounded time: what it cannot read or has no time for is named in `hidden`.
 */
export function readScript(text: string, shell?: string): ScriptReading {
  if (text.length > MAX_LENGTH) return { commands: [], hidden: [{ line: 1, reason: 'too large', text: '' }] };
  const { text: masked, mask } = maskExpressions(text);
  const budget = new ReadingBudget();
  const log = new ReadingLog(mask, budget);
  const session: ReadingSession = {
    log,
    budget,
    read: (language, script, start) => budget.nested(() => readLanguage(session, language, script, start)),
  };
  const start: Start = {
    line: 1,
    text: '',
    env: Environment.empty,
    directory: undefined,
    conditional: false,
    elsewhere: undefined,
    feedsShell: false,
  };
  session.read(shellLanguage(shell), { text: masked, line: 1, substituted: false, unmasked: text }, start);
  return log.finish();
}

function readLanguage(session: ReadingSession, language: ShellLanguage, script: InnerScript, start: Start): void {
  switch (language) {
    case 'bash':
      return readBash(session, script, start);
    case 'powershell':
      return readPowerShell(session, script, start);
    case 'cmd':
      return readCmd(session, script, start);
    case 'python':
      return readPython(session, script, start);
    case 'other':
      session.log.hide('unreadable shell', { line: script.line, text: script.text.slice(0, 1000) });
  }
}
