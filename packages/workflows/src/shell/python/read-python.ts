import { startCommand } from '../peel/start-command.js';
import type { ExpandedWord, InnerScript, ReadingSession, Start } from '../reading-session.js';
import { SourceText } from '../source-text.js';
import { pythonLiteral } from './python-literal.js';

/** Calls that start a process. */
const CALL = /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(?:system|popen))\s*\(/g;
/** Words of a script that can start a process in any other way. */
const OTHER_WAYS =
  /\b(?:subprocess|os\.(?:system|popen|exec|spawn|posix_spawn)\w*|exec|eval|__import__|importlib|runpy|pty|pexpect|plumbum|invoke|sh|ensurepip)\b/g;

/** Names of process starters that are imported on their own, and are called without their module. */
const IMPORTED =
  /^[ \t]*(?:from[ \t]+(?:subprocess|os|pty|runpy|importlib)[ \t]+import[ \t]+[^\n]*(?:\*|run|call|check_|Popen|output|system|popen|exec|spawn|import_)|import[ \t]+(?:subprocess|os)[ \t]+as\b)/m;

/**
 * Reads a Python script: calls of `subprocess` and `os.system` whose command is a literal are its commands. It has a hidden part
 * when it may start something else.
 */
export function readPython(session: ReadingSession, script: InnerScript, start: Start): void {
  if (!session.budget.parse(script.text.length)) return;
  const source = new SourceText(script.text, script.line, script.unmasked);
  const code = withoutComments(script.text);
  let unread = false;
  for (const match of code.matchAll(CALL)) {
    if (!session.budget.step()) return;
    const from = match.index + match[0].length;
    const literal = pythonLiteral(code, from);
    if (literal === undefined) {
      unread = true;
      continue;
    }
    const launch: Start = { ...start, line: source.lineAt(match.index), text: source.excerpt(match.index, literal.end) };
    if (literal.kind === 'list')
      startCommand(
        session,
        literal.values.map((text): ExpandedWord => session.log.word(text, false)),
        launch,
      );
    else session.read('bash', { text: literal.text, line: launch.line, substituted: false }, launch);
  }
  const rest = code
    .replace(/"[^"\n]*"|'[^'\n]*'/g, '')
    .replace(CALL, '')
    .replace(/^[ \t]*(?:import|from)\s[^\n]*/gm, '')
    .replace(/\bsubprocess\.(?:PIPE|DEVNULL|STDOUT|CalledProcessError|CompletedProcess|TimeoutExpired)\b/g, '');
  OTHER_WAYS.lastIndex = 0;
  if (unread || IMPORTED.test(code) || OTHER_WAYS.test(rest))
    session.log.hide('unreadable shell', { line: script.line, text: script.text.slice(0, 1000) });
}

/** Comments blanked out at equal length; a `#` inside a string on the same line stays. */
function withoutComments(text: string): string {
  return text.replace(/^([^'"#\n]*)#[^\n]*/gm, (line: string, kept: string) => kept + ' '.repeat(line.length - kept.length));
}
