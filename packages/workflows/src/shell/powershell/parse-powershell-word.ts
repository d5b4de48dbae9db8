import type { PowerShellScanner } from './powershell-scanner.js';
import type { PowerShellStatement, PowerShellWord } from './powershell-tree.js';

/** Parses statements up to a closing bracket, which it takes. */
export type ParseBlock = (scanner: PowerShellScanner, close: ')' | '}') => readonly PowerShellStatement[];

interface Draft {
  text: string;
  dynamic: boolean;
  nested: PowerShellStatement[];
  block?: readonly PowerShellStatement[];
}

const VARIABLE = /\$(?:\{[^}\n]*\}|(?:\w+:)?[\w?]+|[$^?])/y;

/** Parses one argument, with the elements that commas add to it. Always moves on. */
export function parsePowerShellWord(scanner: PowerShellScanner, parseBlock: ParseBlock): PowerShellWord {
  const draft: Draft = { text: '', dynamic: false, nested: [] };
  const elements: string[] = [];
  const start = scanner.position;
  for (;;) {
    parsePiece(scanner, draft, parseBlock);
    elements.push(draft.text);
    draft.text = '';
    const before = scanner.position;
    scanner.skip(false);
    if (scanner.peek() !== ',' || scanner.position === start) {
      scanner.position = before;
      break;
    }
    scanner.position += 1;
    scanner.skip(false);
    while (scanner.peek() === '\n') {
      scanner.position += 1;
      scanner.skip(false);
    }
  }
  if (scanner.position === start) {
    elements[0] = takeOne(scanner);
  }
  const word = { text: elements.join(','), dynamic: draft.dynamic, elements, nested: draft.nested };
  return draft.block === undefined ? word : { ...word, block: draft.block };
}

function parsePiece(scanner: PowerShellScanner, draft: Draft, parseBlock: ParseBlock): void {
  while (!scanner.done) {
    const character = scanner.peek();
    if (/[\s;|,)}&]/.test(character)) return;
    const start = scanner.position;
    if (
      character === '@' &&
      (scanner.peek(1) === "'" || scanner.peek(1) === '"') &&
      /^[ \t]*\r?\n/.test(scanner.text.slice(start + 2, start + 40))
    )
      hereString(scanner, draft, parseBlock);
    else if (character === "'") singleQuoted(scanner, draft);
    else if (character === '"') doubleQuoted(scanner, draft, parseBlock);
    else if (scanner.startsWith('$(') || scanner.startsWith('@(') || character === '(')
      group(scanner, draft, parseBlock, character === '(' ? 1 : 2, ')');
    else if (scanner.startsWith('@{')) group(scanner, draft, parseBlock, 2, '}');
    else if (character === '{') {
      scanner.position += 1;
      draft.block = scanner.deeper(() => parseBlock(scanner, '}'), []);
      draft.text += scanner.text.slice(start, Math.min(scanner.position, start + 200));
    } else if (character === '$') variable(scanner, draft);
    else if (character === '`') {
      scanner.position += 1;
      if (/\r?\n/y.test(scanner.text.slice(scanner.position, scanner.position + 2))) {
        scanner.position -= 1;
        return;
      }
      draft.text += scanner.peek();
      scanner.position += 1;
    } else draft.text += scanner.take(/[^\s;|,)}&'"$@({`]+/y) ?? takeOne(scanner);
  }
}

function takeOne(scanner: PowerShellScanner): string {
  const character = scanner.peek();
  scanner.position += 1;
  return character;
}

function variable(scanner: PowerShellScanner, draft: Draft): void {
  const name = scanner.take(VARIABLE);
  draft.text += name ?? takeOne(scanner);
  if (name === undefined) return;
  draft.dynamic = true;
}

function group(scanner: PowerShellScanner, draft: Draft, parseBlock: ParseBlock, opening: number, close: ')' | '}'): void {
  const start = scanner.position;
  scanner.position += opening;
  const inner = scanner.deeper(() => parseBlock(scanner, close), []);
  // A hash table's keys look like commands and are none.
  if (close === ')') for (const statement of inner) draft.nested.push(statement);
  draft.dynamic = true;
  draft.text += scanner.text.slice(start, Math.min(scanner.position, start + 500));
}

function singleQuoted(scanner: PowerShellScanner, draft: Draft): void {
  scanner.position += 1;
  while (!scanner.done) {
    const start = scanner.position;
    scanner.moveTo("'");
    draft.text += scanner.text.slice(start, scanner.position);
    scanner.position += 1;
    if (scanner.peek() !== "'") return;
    draft.text += takeOne(scanner);
  }
}

function doubleQuoted(scanner: PowerShellScanner, draft: Draft, parseBlock: ParseBlock): void {
  scanner.position += 1;
  while (!scanner.done) {
    const character = scanner.peek();
    if (character === '"') {
      scanner.position += 1;
      if (scanner.peek() !== '"') return;
      draft.text += takeOne(scanner);
    } else if (character === '$' || character === '`') expandable(scanner, draft, parseBlock);
    else draft.text += scanner.take(/[^"$`]+/y) ?? takeOne(scanner);
  }
}

/** A variable, a subexpression or an escaped character inside a string. */
function expandable(scanner: PowerShellScanner, draft: Draft, parseBlock: ParseBlock): void {
  if (scanner.startsWith('$(')) group(scanner, draft, parseBlock, 2, ')');
  else if (scanner.peek() === '$') variable(scanner, draft);
  else {
    scanner.position += 1;
    const escaped = takeOne(scanner);
    draft.text += escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped;
  }
}

function hereString(scanner: PowerShellScanner, draft: Draft, parseBlock: ParseBlock): void {
  const quote = scanner.peek(1);
  scanner.moveBehind('\n');
  const start = scanner.position;
  const end = scanner.text.indexOf(`\n${quote}@`, start - 1);
  const stop = end === -1 ? scanner.text.length : Math.max(start, end);
  if (quote === "'") draft.text += scanner.text.slice(start, stop);
  while (quote === '"' && scanner.position < stop) {
    const literal = scanner.take(/[^$`]+/y);
    if (literal === undefined) expandable(scanner, draft, parseBlock);
    else {
      const beyond = Math.max(0, scanner.position - stop);
      draft.text += literal.slice(0, literal.length - beyond);
    }
  }
  scanner.position = end === -1 ? stop : end + 3;
}
