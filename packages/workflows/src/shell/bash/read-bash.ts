import { parse } from 'unbash';

import type { Launch } from '../reading-log.js';
import type { CallFunction, InnerScript, ReadingSession, StandardInput } from '../reading-session.js';
import { SourceText } from '../source-text.js';
import type { BashScope } from './bash-scope.js';
import type { BashWalker } from './bash-walker.js';
import { reportErrors } from './report-errors.js';
import { volatileNames } from './volatile-names.js';
import { walkBody, walkStatements } from './walk-bash.js';

/** The parser takes quadratic time for heredocs that never end. */
const MAX_HEREDOCS = 3000;

/** Reads a script of the bash family that runs in a process of its own. */
export function readBash(
  session: ReadingSession,
  script: InnerScript,
  start: Launch & { readonly stdin?: StandardInput; readonly call?: CallFunction },
): void {
  walkText(walkerFor(session), new SourceText(script.text, script.line, script.unmasked), (source, volatile): BashScope => ({
    source,
    env: start.env,
    directory: start.directory,
    previousDirectory: undefined,
    directoryStack: [],
    positional: script.positional,
    functions: new Map(),
    calling: [],
    volatile,
    conditional: start.conditional,
    elsewhere: start.elsewhere,
    feedsShell: start.feedsShell,
    stdin: start.stdin,
    outerCall: start.call,
    substitutionsRead: script.substituted,
    ended: undefined,
  }));
}

function walkerFor(session: ReadingSession): BashWalker {
  const walker: BashWalker = {
    session,
    statements: (statements, scope) => walkStatements(walker, statements, scope),
    body: (body, scope) => walkBody(walker, body, scope),
    text: (text, line, scope) => {
      const outer = scope.source;
      session.budget.nested(() => {
        walkText(walker, new SourceText(text, line), (source) => {
          scope.source = source;
          return scope;
        });
      });
      scope.source = outer;
    },
  };
  return walker;
}

/** Whether a text has more heredocs than the parser can bear. */
export function hasTooManyHeredocs(text: string): boolean {
  return text.split('<<', MAX_HEREDOCS + 1).length > MAX_HEREDOCS;
}

function walkText(walker: BashWalker, source: SourceText, scopeOf: (source: SourceText, volatile: ReadonlySet<string>) => BashScope): void {
  const { session } = walker;
  const text = source.text;
  const line = source.lineAt(0);
  if (!session.budget.parse(text.length)) return;
  if (hasTooManyHeredocs(text)) {
    session.log.hide('too large', { line, text: '' });
    return;
  }
  try {
    const script = parse(text);
    const scope = scopeOf(source, volatileNames(script));
    walkStatements(walker, script.commands, scope);
    reportErrors(session, script.errors, source);
  } catch {
    // The parser resolves words when they are first looked at and can fail there on broken or endlessly nested input.
    session.log.hide('syntax', { line, text: text.slice(0, 1000) });
  }
}
