import type { CommandArgument, DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';

import type { ExpandedWord } from '../reading-session.js';
import type { BashScope } from './bash-scope.js';

/** Longer values are not put in place of their variable, so that doubling one again and again stays cheap. */
const MAX_VALUE = 2000;
const MAX_PARTS = 5000;

/** A word of this length with expansions in it is left as written: taking it apart costs more than the whole script. */
const MAX_WORD = 50_000;

/** The texts of masked words become dynamic through this. */
type IsMasked = (text: string) => boolean;

/**
 * The words that one word of the source becomes. Variables that the script itself set to a known value and known arguments are
 * put in place; everything else that only the run knows keeps its source form. Patterns and braces stay as written.
 */
export function expandWord(word: Word | CommandArgument, scope: BashScope, isMasked: IsMasked): readonly ExpandedWord[] {
  if (word.type === 'Assignment') return [expandAssignment(word, scope, isMasked)];
  if (isEndless(word)) return [{ text: word.text, dynamic: true }];
  const parts = word.parts;
  if (parts === undefined) return [{ text: word.value, dynamic: isMasked(word.value) }];
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined) {
    const list = argumentList(only, scope);
    if (list !== undefined) return list;
    const value = known(only, scope);
    if (value !== undefined)
      return value.text
        .trim()
        .split(/\s+/)
        .filter((text) => text !== '')
        .map((text) => ({ text, dynamic: value.dynamic || isMasked(text) }));
  }
  return [joinParts(parts, scope, isMasked)];
}

/** A word as one text, as in an assignment or behind `cd`. */
export function expandToOne(word: Word, scope: BashScope, isMasked: IsMasked): ExpandedWord {
  if (isEndless(word)) return { text: word.text, dynamic: true };
  const parts = word.parts;
  return parts === undefined ? { text: word.value, dynamic: isMasked(word.value) } : joinParts(parts, scope, isMasked);
}

function expandAssignment(node: Extract<CommandArgument, { type: 'Assignment' }>, scope: BashScope, isMasked: IsMasked): ExpandedWord {
  const value = node.value;
  if (value.type === 'ArrayValue') return { text: node.text, dynamic: true };
  const expanded = expandToOne(value, scope, isMasked);
  return { ...expanded, text: `${node.name}${node.append === true ? '+' : ''}=${expanded.text}` };
}

function joinParts(parts: readonly WordPart[], scope: BashScope, isMasked: IsMasked): ExpandedWord {
  let text = '';
  let dynamic = false;
  let substituted = false;
  const add = (part: WordPart | DoubleQuotedChild): void => {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
        text += part.value;
        return;
      case 'DoubleQuoted':
      case 'LocaleString':
        for (const child of part.parts) add(child);
        return;
      case 'SimpleExpansion':
      case 'ParameterExpansion': {
        const value = known(part, scope);
        text += value?.text ?? part.text;
        dynamic ||= value?.dynamic ?? true;
        return;
      }
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        substituted = true;
        dynamic = true;
        text += part.text;
        return;
      case 'ArithmeticExpansion':
        dynamic = true;
        text += part.text;
        return;
      default:
        text += part.text;
    }
  };
  for (const part of parts.slice(0, MAX_PARTS)) add(part);
  dynamic ||= parts.length > MAX_PARTS || isMasked(text);
  return substituted ? { text, dynamic, substituted } : { text, dynamic };
}

/** `$@`, `$*`, `"$@"`, `"${@:2}"` as the list of arguments; undefined for everything else and unknown arguments. */
function argumentList(part: WordPart, scope: BashScope): readonly ExpandedWord[] | undefined {
  const inner = part.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts[0] : part;
  if (inner === undefined || scope.positional === undefined) return undefined;
  if (inner.type === 'SimpleExpansion') return inner.text === '$@' || inner.text === '$*' ? scope.positional : undefined;
  if (inner.type !== 'ParameterExpansion' || inner.prefix !== undefined || (inner.parameter !== '@' && inner.parameter !== '*'))
    return undefined;
  const operation = inner.operation;
  if (operation === undefined) return scope.positional;
  if (operation.type !== 'Slice' || operation.length !== undefined || !/^\d+$/.test(operation.offset.value)) return undefined;
  return scope.positional.slice(Math.max(0, Number(operation.offset.value) - 1));
}

/** The value of a variable or an argument when the script itself makes it known. */
function known(part: WordPart | DoubleQuotedChild, scope: BashScope): ExpandedWord | undefined {
  if (part.type === 'SimpleExpansion') return lookUp(part.text.slice(1), scope);
  return part.type === 'ParameterExpansion' ? knownParameter(part, scope) : undefined;
}

function knownParameter(part: ParameterExpansionPart, scope: BashScope): ExpandedWord | undefined {
  if (part.prefix !== undefined || part.index !== undefined) return undefined;
  const operation = part.operation;
  if (operation === undefined) return lookUp(part.parameter, scope);
  if (operation.type !== 'Default' || !/^:?[-=?]$/.test(operation.operator)) return undefined;
  const value = lookUp(part.parameter, scope);
  return value === undefined || value.text === '' ? undefined : value;
}

function lookUp(name: string, scope: BashScope): ExpandedWord | undefined {
  if (/^[1-9]\d?$/.test(name)) return scope.positional?.[Number(name) - 1];
  if (scope.volatile.has(name)) return undefined;
  const variable = scope.env.get(name);
  return variable !== undefined && !variable.word.dynamic && variable.word.text.length <= MAX_VALUE ? variable.word : undefined;
}

function isEndless(word: Word): boolean {
  return word.text.length > MAX_WORD && /[$`]/.test(word.text);
}
