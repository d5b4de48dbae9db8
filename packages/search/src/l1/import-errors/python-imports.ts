import { blockOf, type PythonBlock } from './python-blocks.js';
import type { PythonImport } from './python-import.js';
import { pythonLines } from './python-lines.js';

/** What a source file imports. */
export interface PythonImports {
  readonly imports: readonly PythonImport[];
  /** True when it changes where modules are looked for, so that what it imports can be anywhere. */
  readonly changesPath: boolean;
}

const BLOCKS = ['try', 'except', 'else', 'finally', 'if', 'elif', 'with', 'def', 'async', 'class', 'for', 'while', 'match', 'case'];
const WORDS = new Set(['import', 'from', ...BLOCKS]);
/** Most imports of one file. */
const MAX_IMPORTS = 5000;
/** Longest name with its `as`, and longest head of a block, in characters: expressions take too long on more. */
const MAX_NAME = 1000;
const MAX_HEAD = 2000;

/** Reads the import statements of a source text. */
export function pythonImports(source: string): PythonImports {
  if (!source.includes('import')) return { imports: [], changesPath: false };
  const found: { readonly parsed: Parsed; readonly line: number; readonly blocks: readonly PythonBlock[] }[] = [];
  let blocks: readonly PythonBlock[] = [];
  for (const { indent, line, code } of pythonLines(source, WORDS)) {
    let before: PythonBlock | undefined;
    while ((blocks.at(-1)?.indent ?? -1) >= indent) {
      before = blocks.at(-1);
      blocks = blocks.slice(0, -1);
    }
    if (before !== undefined && before.indent !== indent) before = undefined;
    const colon = headEnd(code);
    const block = colon === -1 ? undefined : blockOf(code.slice(0, Math.min(colon, MAX_HEAD)), indent, before);
    if (block !== undefined) blocks = [...blocks, block];
    const suite = block === undefined ? code : code.slice(colon + 1);
    for (const statement of suite.split(';', MAX_IMPORTS))
      for (const parsed of parseImport(statement.trim())) if (found.length < MAX_IMPORTS) found.push({ parsed, line, blocks });
    if (found.length >= MAX_IMPORTS) break;
  }
  const skipped = importOrSkip(source);
  return {
    imports: found.map(({ parsed, line, blocks: around }) => ({
      ...parsed,
      line,
      isOptional:
        around.some(({ isOptional, kind, attempt }) => isOptional || (kind === 'try' && attempt?.catches === true)) ||
        (parsed.level === 0 && skipped.some((name) => parsed.module === name || parsed.module.startsWith(`${name}.`))),
      isTypeOnly: around.some(({ isTypeOnly }) => isTypeOnly),
      isConditional: around.some(({ isConditional }) => isConditional),
      isLazy: around.some(({ kind }) => kind === 'def'),
    })),
    changesPath: source.includes('sys.path') || source.includes('addsitedir'),
  };
}

interface Parsed {
  readonly module: string;
  readonly level: number;
  readonly names: readonly string[];
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** The modules of one statement; none when it is no import. */
function parseImport(statement: string): readonly Parsed[] {
  const whole = /^import\s+(.*)$/s.exec(statement)?.[1];
  if (whole !== undefined)
    return whole.split(',', MAX_IMPORTS).flatMap((part) => {
      const module = plainName(part);
      return module === undefined ? [] : [{ module, level: 0, names: [] }];
    });
  if (!/^from\b/.test(statement)) return [];
  const at = /\bimport\b/.exec(statement)?.index;
  if (at === undefined) return [];
  const target = statement.slice('from'.length, at).trim();
  const dots = /^[.\s]*/.exec(target)?.[0] ?? '';
  const level = dots.replaceAll(/\s/g, '').length;
  const module = target === dots.trim() ? '' : plainName(target.slice(dots.length));
  if (module === undefined || (module === '' && level === 0)) return [];
  const names = statement
    .slice(at + 'import'.length)
    .replaceAll(/[()]/g, ' ')
    .split(',', MAX_IMPORTS)
    .flatMap((part) => plainName(part) ?? []);
  return [{ module, level, names }];
}

/** `a.b` of `a . b as c`. */
function plainName(part: string): string | undefined {
  if (part.length > MAX_NAME) return undefined;
  const name = part.trim().replace(/\s+as\s+\S+$/, '');
  return NAME.test(name) ? name.replaceAll(/\s/g, '') : undefined;
}

/** Where the head of a compound statement ends: its first colon outside of brackets that is no `:=`; -1 without one. */
function headEnd(code: string): number {
  if (/^(?:import|from)\b/.test(code)) return -1;
  let depth = 0;
  for (let at = 0; at < code.length; at++) {
    const char = code[at];
    if (char === '(' || char === '[' || char === '{') depth += 1;
    else if (char === ')' || char === ']' || char === '}') depth -= 1;
    else if (char === ':' && depth <= 0 && code[at + 1] !== '=') return at;
  }
  return -1;
}

/** Modules without which pytest leaves the file out. */
function importOrSkip(source: string): readonly string[] {
  if (!source.includes('importorskip')) return [];
  return [...source.matchAll(/importorskip\(\s*["']([\w.]{1,200})["']/g)].map((match) => match[1] ?? '');
}
