import { changeDirectory } from '../change-directory.js';
import { Environment } from '../environment.js';
import type { ExpandedWord, InnerScript, ReadingSession, Start } from '../reading-session.js';
import { unwrap, type Unwrapped } from './unwrap.js';
import { wrappersOf } from './wrapper-table.js';

const MAX_WRAPPERS = 12;
/** Programs that bring a script from elsewhere when their output is run. */
const DOWNLOADERS = /^(curl|wget|wget2|aria2c|fetch|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod|gh)$/i;
/** A variable alone in program position whose name says that it holds `sudo` or nothing. */
const ELEVATION = /^(?:\$\{?\w*sudo\w*\}?|\$\{\{[^}]*sudo[^}]*\}\})$/i;

/** Records the command of these words and, through any wrappers, the commands and scripts that it starts. */
export function startCommand(session: ReadingSession, words: readonly ExpandedWord[], start: Start, depth = 0): void {
  const written = words[0];
  if (written === undefined || !session.budget.step()) return;
  const program = session.log.programOf(written);
  if (program === undefined) {
    if (words.length > 1 && ELEVATION.test(session.log.restore(written.text))) startCommand(session, words.slice(1), start, depth + 1);
    else session.log.hide('dynamic program', start);
    return;
  }
  if (start.call?.(program, words, start) === true) return;
  const inner = depth < MAX_WRAPPERS ? wrappersOf(program).flatMap((wrapper) => unwrap(wrapper, words)) : [];
  // An interpreter without a script that reads nothing known is a plain command.
  const readable = inner.filter((unwrapped) => unwrapped.inner.kind !== 'stdin' || start.stdin !== undefined);
  const first = readable[0];
  if (first === undefined || isCommandItself(first, start)) session.log.command(words, start);
  const substitution = readable.length === 0 ? words.find((word, index) => index > 0 && word.text.startsWith('<(')) : undefined;
  if (substitution !== undefined && wrappersOf(program).some((wrapper) => wrapper.interpreter === true))
    hideSubstitution(session, substitution, start);
  for (const unwrapped of readable) startInner(session, unwrapped, start, depth);
}

/** Whether the wrapper is a command as well as what it starts. */
function isCommandItself({ wrapper, inner }: Unwrapped, start: Start): boolean {
  if (wrapper.report === 'both') return true;
  if (inner.kind === 'stdin' && start.stdin?.kind === 'commands') return true;
  return wrapper.keepScript === true && inner.kind !== 'words';
}

function startInner(session: ReadingSession, unwrapped: Unwrapped, outer: Start, depth: number): void {
  const { wrapper, inner } = unwrapped;
  const start = innerStart(unwrapped, outer);
  if (inner.kind === 'words') {
    startCommand(session, inner.words, start, depth + 1);
    return;
  }
  const language = wrapper.language ?? 'bash';
  if (inner.kind === 'stdin') {
    readStdin(session, language, start);
    return;
  }
  const text = inner.script.text.trim();
  if (inner.script.substituted === true && /^["']?(\$\(|`)/.test(text)) {
    hideSubstitution(session, inner.script, start);
    return;
  }
  // The first word behind a shell's script is its name, `$0`.
  const positional = inner.positional.slice(1);
  const script: InnerScript = { text: inner.script.text, line: start.line, substituted: inner.script.substituted === true, positional };
  session.read(language, script, start);
}

/** A script that is the output of a substitution. */
function hideSubstitution(session: ReadingSession, word: ExpandedWord, start: Start): void {
  session.log.hide(/\b(curl|wget)\b/.test(word.text) ? 'downloaded script' : 'unreadable shell', start);
}

function innerStart(unwrapped: Unwrapped, outer: Start): Start {
  const { wrapper } = unwrapped;
  const moved = wrapper.elsewhere !== undefined;
  let directory = moved ? undefined : outer.directory;
  for (const target of unwrapped.directories) directory = changeDirectory(directory, { text: target.text, dynamic: target.dynamic });
  let env = moved ? Environment.empty : outer.env;
  for (const { name, value } of unwrapped.assignments) env = env.with(name, { text: value.text, dynamic: value.dynamic }, true);
  return { ...outer, directory, env, elsewhere: wrapper.elsewhere ?? outer.elsewhere };
}

/** An interpreter without a script of its own: it runs what it is fed. */
function readStdin(session: ReadingSession, language: 'bash' | 'powershell' | 'cmd' | 'python', start: Start): void {
  const stdin = start.stdin;
  if (stdin === undefined) return;
  if (stdin.kind === 'text') {
    const { stdin: _, ...rest } = start;
    session.read(language, stdin.script, rest);
    return;
  }
  const programs = session.log.markFeeding(stdin.first, stdin.end);
  session.log.hide(programs.some((program) => DOWNLOADERS.test(program)) ? 'downloaded script' : 'unreadable shell', {
    line: start.line,
    text: stdin.text,
  });
}
