import { justTokens, type JustToken } from './just-expression.js';

export interface JustParameter {
  readonly name: string;
  /** Its default as written, when it has one. */
  readonly fallback: string | undefined;
  readonly variadic: '' | '*' | '+';
}

export interface JustDependency {
  readonly name: string;
  /** Arguments as written. */
  readonly args: readonly string[];
  /** True behind `&&`: it runs after the recipe. */
  readonly after: boolean;
}

export interface JustRecipe {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly parameters: readonly JustParameter[];
  readonly dependencies: readonly JustDependency[];
  /** Attributes as written: `no-cd`, `linux`, `working-directory: 'x'`. */
  readonly attributes: readonly string[];
  /** Lines as written, with their indentation. */
  readonly body: { readonly text: string; readonly line: number }[];
}

const HEADER = /^@?([A-Za-z_][A-Za-z0-9_-]*)(?=[\s:])/;

/** Reads `name parameter='default' *rest: dependency (other 'argument') && after`; undefined when the line is no recipe's. */
export function readHeader(path: string, line: string, start: number, attributes: readonly string[]): JustRecipe | undefined {
  const name = HEADER.exec(line)?.[1];
  if (name === undefined) return undefined;
  // A name may hold `:` to reach into a module, so that the colon behind the parameters is found before anything is split.
  const colon = headerColon(line);
  if (colon === undefined) return undefined;
  const parameters = parametersOf(justTokens(line.slice(line.indexOf(name) + name.length, colon)));
  const dependencies = dependenciesOf(justTokens(line.slice(colon + 1)));
  return { name, path, line: start, parameters, dependencies, attributes, body: [] };
}

/** Index of the first colon outside strings and brackets. */
function headerColon(line: string): number | undefined {
  let quote = '';
  let depth = 0;
  for (let index = 0; index < line.length; index += 1) {
    const char = line[index] ?? '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') index += 1;
      else if (char === quote) quote = '';
    } else if (char === "'" || char === '"' || char === '`') quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === ':' && depth <= 0) return index;
  }
  return undefined;
}

function parametersOf(tokens: readonly JustToken[]): JustParameter[] {
  const parameters: JustParameter[] = [];
  let variadic: '' | '*' | '+' = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'sign' && (token.text === '*' || token.text === '+')) variadic = token.text;
    if (token?.kind !== 'name') continue;
    const hasDefault = tokens[index + 1]?.text === '=' && tokens[index + 1]?.kind === 'sign';
    const value = hasDefault ? tokens[index + 2] : undefined;
    if (hasDefault) index += 2;
    parameters.push({ name: token.text, fallback: value === undefined ? undefined : asWritten(value), variadic });
    variadic = '';
  }
  return parameters;
}

function dependenciesOf(tokens: readonly JustToken[]): JustDependency[] {
  const dependencies: JustDependency[] = [];
  let after = false;
  for (const token of tokens) {
    if (token.text === '&&' && token.kind === 'sign') after = true;
    if (token.kind === 'name') dependencies.push({ name: token.text, args: [], after });
    if (token.kind === 'group') {
      const [name, ...args] = justTokens(token.text);
      if (name?.kind === 'name') dependencies.push({ name: name.text, args: args.map(asWritten), after });
    }
  }
  return dependencies;
}

/** A token as an expression that gives its value again. */
function asWritten(token: JustToken): string {
  if (token.kind === 'string') return token.text.includes("'") ? `'''${token.text}'''` : `'${token.text}'`;
  return token.kind === 'name' ? token.text : `(${token.text})`;
}
