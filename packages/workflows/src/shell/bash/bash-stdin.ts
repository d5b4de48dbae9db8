import type { CommandNode, Redirection } from 'unbash';

import type { StandardInput } from '../reading-session.js';
import type { BashScope } from './bash-scope.js';
import type { BashWalker } from './bash-walker.js';
import { expandToOne, expandWord } from './expand-word.js';
import { walkSubstitutions } from './walk-substitutions.js';

const MAX_REDIRECTS = 20;

/** What the redirections feed to standard input; undefined when they do not touch it. Reads the substitutions in them. */
export function redirectedStdin(walker: BashWalker, redirects: readonly Redirection[], scope: BashScope): StandardInput | undefined {
  let stdin: StandardInput | undefined;
  for (const redirect of redirects.slice(0, MAX_REDIRECTS)) {
    const descriptor = redirect.descriptor;
    const isStdin = descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
    if (redirect.type === 'HereDoc') {
      const quoted = redirect.delimiter?.quoted === true;
      if (!walker.session.budget.parse(redirect.body.end - redirect.body.pos)) break;
      if (!quoted) walkSubstitutions(walker, redirect.body, redirect.body.text, scope);
      const text = quoted ? redirect.body.text : redirect.body.text.replace(/\\([$`\\])/g, '$1');
      if (isStdin) stdin = { kind: 'text', script: { text, line: scope.source.lineAt(redirect.body.pos), substituted: !quoted } };
      continue;
    }
    const first = walker.session.log.count;
    if (redirect.target !== undefined) walkSubstitutions(walker, redirect.target, redirect.target.text, scope);
    if (!isStdin || redirect.target === undefined) continue;
    if (redirect.type === 'HereString') {
      const word = expandToOne(redirect.target, scope, (text) => walker.session.log.word(text, false).dynamic);
      stdin = { kind: 'text', script: { text: word.text, line: scope.source.lineAt(redirect.pos), substituted: true } };
    } else if (redirect.operator === '<') {
      stdin = { kind: 'commands', first, end: walker.session.log.count, text: redirect.target.text.slice(0, 1000) };
    }
  }
  return stdin;
}

/** What `echo`, `printf` with one argument, or `cat` with a heredoc writes: a script when a shell reads it. */
export function writtenText(walker: BashWalker, node: CommandNode, scope: BashScope): StandardInput | undefined {
  if (node.type !== 'Command' || node.name === undefined) return undefined;
  const name = node.name.value;
  const line = scope.source.lineAt(node.pos);
  if (name === 'cat' && node.args.length === 0) {
    const heredoc = node.redirects.find((redirect) => redirect.type === 'HereDoc');
    return heredoc === undefined ? undefined : redirectedStdin(walker, [heredoc], { ...scope, substitutionsRead: true });
  }
  if (name !== 'echo' && name !== 'printf') return undefined;
  const words = node.args.flatMap((argument) => expandWord(argument, scope, (text) => walker.session.log.word(text, false).dynamic));
  const plain = words.filter((word, index) => !(index === 0 && /^-[neE]+$/.test(word.text)));
  if (name === 'printf' && plain.length !== 1) return undefined;
  return { kind: 'text', script: { text: plain.map((word) => word.text).join(' '), line, substituted: true } };
}
