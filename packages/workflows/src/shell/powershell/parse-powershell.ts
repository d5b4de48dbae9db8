import { parsePowerShellWord } from './parse-powershell-word.js';
import { PowerShellScanner } from './powershell-scanner.js';
import type { PowerShellStage, PowerShellStatement, PowerShellWord } from './powershell-tree.js';

/** A parsed script; `cut` tells that its end was not looked at. */
export interface ParsedPowerShell {
  readonly statements: readonly PowerShellStatement[];
  readonly cut: boolean;
}

/**
 * Parses the common forms of PowerShell: pipelines, assignments, blocks with a keyword, strings and here-strings, script blocks.
 * Never fails: what it does not understand becomes words.
 * Source: https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-15
 */
export function parsePowerShell(text: string): ParsedPowerShell {
  const scanner = new PowerShellScanner(text);
  const statements: PowerShellStatement[] = [];
  while (!scanner.done) {
    for (const statement of parseUntil(scanner, undefined)) statements.push(statement);
    // A closing bracket that nothing opened.
    scanner.position += 1;
  }
  return { statements, cut: scanner.cut };
}

function parseBlock(scanner: PowerShellScanner, close: ')' | '}'): readonly PowerShellStatement[] {
  const statements = parseUntil(scanner, close);
  if (scanner.peek() === close) scanner.position += 1;
  return statements;
}

function parseUntil(scanner: PowerShellScanner, close: ')' | '}' | undefined): PowerShellStatement[] {
  const statements: PowerShellStatement[] = [];
  for (;;) {
    scanner.skip(true);
    const character = scanner.peek();
    if (scanner.done || character === close) return statements;
    if (character === ')' || character === '}') {
      if (close === undefined) return statements;
      scanner.position += 1;
      continue;
    }
    scanner.countStatement();
    const before = scanner.position;
    parseStatement(scanner, statements);
    if (scanner.position === before) scanner.position += 1;
  }
}

const KEYWORD =
  /(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|trap|function|filter|workflow|param|begin|process|end|return|exit|throw|break|continue|using|class|enum)(?=[\s({;}]|$)/iy;

function parseStatement(scanner: PowerShellScanner, statements: PowerShellStatement[]): void {
  const start = scanner.position;
  const keyword = scanner.take(KEYWORD)?.toLowerCase();
  switch (keyword) {
    case undefined:
      return parseChain(scanner, statements);
    case 'if':
      return parseIf(scanner, statements);
    case 'foreach':
    case 'for':
    case 'while':
    case 'switch':
      scanner.take(/(?:\s+-\w+)+/y);
      if (keyword === 'foreach') statements.push(namesIn(scanner, /\s*\(\s*\$\w+/y));
      statements.push({
        kind: 'block',
        conditional: keyword === 'while' || keyword === 'switch',
        mayStop: true,
        head: parseParentheses(scanner),
        body: keyword === 'switch' ? parseCases(scanner) : parseBraces(scanner),
      });
      return;
    case 'catch':
    case 'trap':
      scanner.take(/\s*(?:\[[^\]\n]*\]\s*,?\s*)*/y);
      statements.push({ kind: 'block', conditional: true, mayStop: true, head: [], body: parseBraces(scanner) });
      return;
    case 'function':
    case 'filter':
    case 'workflow': {
      scanner.skip(true);
      const name = scanner.take(/[^\s({;]+/y) ?? '';
      const parameters = parseParameters(scanner);
      const body = [parameters, ...parseBraces(scanner)];
      statements.push({ kind: 'function', name: name.toLowerCase().replace(/^\w+:/, ''), body, position: start, end: scanner.position });
      return;
    }
    case 'param':
      statements.push(parseParameters(scanner));
      return;
    case 'until':
      parseParentheses(scanner);
      return;
    case 'class':
    case 'enum':
      scanner.moveTo('{');
      parseBraces(scanner);
      return;
    case 'using':
      scanner.moveTo('\n');
      return;
    case 'exit':
    case 'return':
    case 'throw':
    case 'break':
    case 'continue': {
      const value: PowerShellStatement[] = [];
      scanner.skip(false);
      if (!scanner.done && !/[\n;})]/.test(scanner.peek())) parseChain(scanner, value);
      statements.push({
        kind: 'end',
        scope: keyword === 'exit' || keyword === 'throw' ? 'script' : keyword === 'return' ? 'function' : 'loop',
        value,
      });
      return;
    }
    default:
      // do, try, finally, begin, process, end, and an `else` that lost its `if`.
      scanner.skip(true);
      if (scanner.peek() !== '{') {
        scanner.position = start;
        return parseChain(scanner, statements);
      }
      statements.push({ kind: 'block', conditional: false, mayStop: keyword === 'try', head: [], body: parseBraces(scanner) });
  }
}

function parseIf(scanner: PowerShellScanner, statements: PowerShellStatement[]): void {
  const clauses = [{ condition: parseParentheses(scanner), body: parseBraces(scanner) }];
  for (;;) {
    const before = scanner.position;
    scanner.skip(true);
    const next = scanner.take(/else(?:if)?(?=[\s({])/iy)?.toLowerCase();
    if (next === undefined) {
      scanner.position = before;
      break;
    }
    clauses.push({ condition: next === 'elseif' ? parseParentheses(scanner) : [], body: parseBraces(scanner) });
    if (next === 'else') break;
  }
  statements.push({ kind: 'if', clauses });
}

/** The names of parameters; names in their default values are taken for some, too. */
function parseParameters(scanner: PowerShellScanner): PowerShellStatement {
  const start = scanner.position;
  parseParentheses(scanner);
  return namesOf(scanner.text.slice(start, scanner.position));
}

/** The names in what an expression matches here; the position stays. */
function namesIn(scanner: PowerShellScanner, expression: RegExp): PowerShellStatement {
  const start = scanner.position;
  const found = namesOf(scanner.take(expression) ?? '');
  scanner.position = start;
  return found;
}

function namesOf(text: string): PowerShellStatement {
  const names = new Set([...text.matchAll(/\$\{?(\w+)/g)].map((match) => (match[1] ?? '').toLowerCase()));
  return { kind: 'names', names: [...names] };
}

function parseParentheses(scanner: PowerShellScanner): readonly PowerShellStatement[] {
  scanner.skip(true);
  if (scanner.peek() !== '(') return [];
  scanner.position += 1;
  return scanner.deeper(() => parseBlock(scanner, ')'), []);
}

function parseBraces(scanner: PowerShellScanner): readonly PowerShellStatement[] {
  scanner.skip(true);
  if (scanner.peek() !== '{') return [];
  scanner.position += 1;
  return scanner.deeper(() => parseBlock(scanner, '}'), []);
}

/** The bodies of a `switch`: each pattern is a word in front of a block. */
function parseCases(scanner: PowerShellScanner): readonly PowerShellStatement[] {
  scanner.skip(true);
  if (scanner.peek() !== '{') return [];
  scanner.position += 1;
  let bodies: PowerShellStatement[] = [];
  while (!scanner.done) {
    scanner.skip(true);
    if (scanner.peek() === '}') {
      scanner.position += 1;
      break;
    }
    if (scanner.peek() === '{') bodies = bodies.concat(parseBraces(scanner));
    else parsePowerShellWord(scanner, parseBlock);
  }
  return bodies;
}

/** Pipelines joined by `&&` and `||`, or an assignment. */
function parseChain(scanner: PowerShellScanner, statements: PowerShellStatement[]): void {
  const start = scanner.position;
  const assigned = scanner.take(/(?:\[[\w.[\]]+\]\s*)?\$(?:\{[^}\n]*\}|[\w:]+)(?:\.\w+)*\s*(?:=(?!=)|[-+*/]=)/y);
  if (assigned !== undefined) {
    const name = /\$\{?([\w:]+)/.exec(assigned)?.[1] ?? '';
    const value: PowerShellStatement[] = [];
    scanner.skip(false);
    while (scanner.peek() === '\n') {
      scanner.position += 1;
      scanner.skip(false);
    }
    if (!scanner.done && !/[;})]/.test(scanner.peek())) scanner.deeper(() => parseStatement(scanner, value), undefined);
    const isPlain = /^(?:\[[\w.[\]]+\]\s*)?\$(?:\{[^}\n]*\}|[\w:]+)\s*=$/.test(assigned);
    statements.push({ kind: 'assignment', name, value, isPlain, position: start, end: scanner.position });
    return;
  }
  let operator: '' | '&&' | '||' = '';
  for (;;) {
    statements.push({ kind: 'pipeline', operator, stages: parseStages(scanner) });
    const next = scanner.take(/&&|\|\|/y);
    if (next === undefined) break;
    operator = next === '&&' ? '&&' : '||';
    scanner.skip(true);
  }
  if (scanner.peek() === '&') scanner.position += 1;
}

function parseStages(scanner: PowerShellScanner): readonly PowerShellStage[] {
  const stages: PowerShellStage[] = [];
  for (;;) {
    const stage = parseStage(scanner);
    if (stage !== undefined) stages.push(stage);
    if (scanner.peek() !== '|' || scanner.peek(1) === '|') return stages;
    scanner.position += 1;
    scanner.skip(true);
  }
}

function parseStage(scanner: PowerShellScanner): PowerShellStage | undefined {
  const position = scanner.position;
  const operator = scanner.take(/[&.](?=[\s$"'({])/y);
  const isCall = operator !== undefined;
  scanner.skip(false);
  const isExpression =
    !isCall && /[$([@'"{\-+!,\d]/.test(scanner.peek()) && !/\d\w*[a-z]/iy.test(scanner.text.slice(scanner.position, scanner.position + 20));
  const words: PowerShellWord[] = [];
  for (;;) {
    scanner.skip(false);
    if (scanner.done || /[\n;|})&]/.test(scanner.peek())) break;
    if (scanner.take(/--%/y) !== undefined) {
      const rest = scanner.take(/[^\n]*/y) ?? '';
      for (const text of rest.trim().split(/\s+/)) words.push({ text, dynamic: false, elements: [text], nested: [] });
      break;
    }
    if (scanner.take(/[\d*]?>>?(?:&\d)?/y) !== undefined) {
      scanner.skip(false);
      if (!/&\d/.test(scanner.text.slice(scanner.position - 2, scanner.position)) && !/[\n;|]/.test(scanner.peek()))
        parsePowerShellWord(scanner, parseBlock);
      continue;
    }
    words.push(parsePowerShellWord(scanner, parseBlock));
  }
  if (words.length === 0) return undefined;
  const stage = { words, position, end: scanner.position, isExpression };
  return isCall ? { ...stage, call: operator === '.' ? '.' : '&' } : stage;
}
