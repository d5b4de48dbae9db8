import { forEachChild, type ParsedScript, type SyntaxNode } from 'unbash';

import { SourceText } from '../source-text.js';
import type { BashScope } from './bash-scope.js';
import type { BashWalker } from './bash-walker.js';
import { reportErrors } from './report-errors.js';

/** What a substitution begins with: `$(`, a backquote, `<(`, `>(`, `${ ` and `${|`. */
const SUBSTITUTION = /\$\(|`|[<>]\(|\$\{[\s|]/;

/**
 * Reads the commands of the substitutions in a node, each in a subshell. `feeds`: their output is run as a script. `text` is
 * the node's source, which is looked at first, because resolving the parts of a word costs a parse.
 */
export function walkSubstitutions(walker: BashWalker, node: SyntaxNode, text: string, scope: BashScope, feeds = false): void {
  if (scope.substitutionsRead || !SUBSTITUTION.test(text)) return;
  visit(walker, node, scope, feeds);
}

function visit(walker: BashWalker, node: SyntaxNode, scope: BashScope, feeds: boolean): void {
  const { budget } = walker.session;
  switch (node.type) {
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      if (!budget.parse(node.text.length)) return;
      if (node.script !== undefined) walkScript(walker, node.script, node.pos, scope, feeds);
      return;
    case 'ArithmeticExpansion':
      if (!SUBSTITUTION.test(node.text.slice(3)) || !budget.parse(node.text.length)) return;
      break;
    case 'ParameterExpansion':
    case 'DoubleQuoted':
      if (!SUBSTITUTION.test(node.text.slice(1)) || !budget.parse(node.text.length)) return;
      break;
    case 'Literal':
    case 'SingleQuoted':
      return;
    default:
  }
  if (!budget.step()) return;
  budget.deeper(() => forEachChild(node, (child) => visit(walker, child, scope, feeds)));
}

function walkScript(walker: BashWalker, script: ParsedScript, position: number, scope: BashScope, feeds: boolean): void {
  const source = script.source === undefined ? scope.source : new SourceText(script.source, scope.source.lineAt(position));
  const inner: BashScope = { ...scope, source, feedsShell: scope.feedsShell || feeds, stdin: undefined };
  reportErrors(walker.session, script.errors, source);
  walker.session.budget.deeper(() => walker.statements(script.commands, inner));
}
