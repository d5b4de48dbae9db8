import { changeDirectory } from '../change-directory.js';
import { startCommand } from '../peel/start-command.js';
import type { ExpandedWord, InnerScript, ReadingSession, Start } from '../reading-session.js';
import { SourceText } from '../source-text.js';
import { splitCmd, type CmdPiece } from './split-cmd.js';

/** Reads a `cmd` script: plain lines, `call`, `&`, `&&`, `||`, `if` and `for` on one line or in parentheses, `set`, `cd`. */
export function readCmd(session: ReadingSession, script: InnerScript, start: Start): void {
  if (!session.budget.parse(script.text.length)) return;
  const source = new SourceText(script.text, script.line, script.unmasked);
  const scope = { env: start.env, directory: start.directory };
  for (const piece of splitCmd(script.text)) {
    if (!session.budget.step()) return;
    const words = piece.words.map((text) => session.log.word(text, /%[^%\s]+%|%%?~?\w|![\w]+!/.test(text)));
    const launch: Start = {
      line: source.lineAt(piece.position),
      text: source.excerpt(piece.position, piece.end),
      env: scope.env,
      directory: scope.directory,
      conditional: start.conditional || piece.conditional,
      elsewhere: start.elsewhere,
      feedsShell: start.feedsShell,
      ...(start.call === undefined ? {} : { call: start.call }),
    };
    const name = words[0]?.text.toLowerCase();
    if (name === 'set') {
      scope.env = withSetting(scope.env, piece, session);
      continue;
    }
    startCommand(session, words, launch);
    const target = words.slice(1).find((word) => !/^\/[a-z]$/i.test(word.text));
    if (target !== undefined && (name === 'cd' || name === 'chdir' || name === 'pushd'))
      scope.directory = moved(start, scope.directory, target, piece.conditional);
  }
}

function moved(start: Start, current: Start['directory'], target: ExpandedWord, conditional: boolean): Start['directory'] {
  const next = changeDirectory(current ?? start.directory, { text: target.text, dynamic: target.dynamic });
  return conditional ? { text: next.text, dynamic: true } : next;
}

function withSetting(env: Start['env'], piece: CmdPiece, session: ReadingSession): Start['env'] {
  const text = piece.words.slice(1).join(' ');
  const setting = /^([A-Za-z_][\w()]*)=(.*)$/s.exec(text);
  if (setting === null) return env;
  const value = session.log.word(setting[2] ?? '', /%[^%\s]+%|![\w]+!/.test(setting[2] ?? ''));
  return env.with(setting[1] ?? '', { text: value.text, dynamic: value.dynamic || piece.conditional }, true);
}
