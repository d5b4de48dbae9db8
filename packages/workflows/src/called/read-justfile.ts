import { readHeader, type JustRecipe } from './just-recipe-header.js';

export interface Justfile {
  /** Recipes by name; one name may stand for several systems. */
  readonly recipes: Map<string, JustRecipe[]>;
  firstRecipe: string | undefined;
  readonly aliases: Map<string, string>;
  /** Assignments as written. */
  readonly assignments: Map<string, string>;
  readonly settings: Map<string, string>;
  readonly imports: { readonly path: string; readonly optional: boolean }[];
  /** Modules by name; the path is undefined when the name gives it. */
  readonly modules: Map<string, string | undefined>;
}

const NAME = '[A-Za-z_][A-Za-z0-9_-]*';
const ASSIGNMENT = new RegExp(`^(?:export\\s+)?(${NAME})\\s*:=(.*)$`);
const ALIAS = new RegExp(`^alias\\s+(${NAME})\\s*:=\\s*([\\w:-]+)`);
const SETTING = new RegExp(`^set\\s+(${NAME})\\s*(?::=(.*))?$`);
const IMPORT = /^import(\??)\s+(['"])([^'"]+)\2/;
const MODULE = new RegExp(`^mod\\??\\s+(${NAME})(?:\\s+(['"])([^'"]+)\\2)?\\s*(?:#.*)?$`);
const MAX_RECIPES = 5000;

/** Reads one justfile, without what it imports. Lines that are not understood are passed over; time is linear in the text. */
export function readJustfile(path: string, text: string): Justfile {
  const file: Justfile = {
    recipes: new Map(),
    firstRecipe: undefined,
    aliases: new Map(),
    assignments: new Map(),
    settings: new Map(),
    imports: [],
    modules: new Map(),
  };
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  let attributes: string[] = [];
  let recipe: JustRecipe | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^[ \t]/.test(line) || line.trim() === '') {
      recipe?.body.push({ text: line, line: index + 1 });
      continue;
    }
    recipe = undefined;
    if (line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      attributes.push(...attributesOf(line));
      continue;
    }
    const start = index + 1;
    let statement = line;
    const parts = [line];
    while (statement.endsWith('\\') && index + 1 < lines.length) {
      parts[parts.length - 1] = statement.slice(0, -1);
      index += 1;
      statement = (lines[index] ?? '').trim();
      parts.push(statement);
    }
    const whole = parts.join(' ');
    if (!readStatement(file, whole)) {
      recipe = readHeader(path, whole, start, attributes);
      if (recipe !== undefined) addRecipe(file, recipe);
    }
    attributes = [];
    index = endOfText(lines, index, whole);
  }
  return file;
}

/** Reads everything that is no recipe; false when the line is none of it. */
function readStatement(file: Justfile, line: string): boolean {
  const imported = IMPORT.exec(line);
  const module = MODULE.exec(line);
  const alias = ALIAS.exec(line);
  const setting = SETTING.exec(line);
  const assignment = ASSIGNMENT.exec(line);
  if (imported !== null) file.imports.push({ path: imported[3] ?? '', optional: imported[1] === '?' });
  else if (module !== null) file.modules.set(module[1] ?? '', module[3]);
  else if (alias !== null) file.aliases.set(alias[1] ?? '', alias[2] ?? '');
  else if (setting !== null) file.settings.set(setting[1] ?? '', (setting[2] ?? 'true').trim());
  else if (assignment !== null) file.assignments.set(assignment[1] ?? '', (assignment[2] ?? '').trim());
  else return false;
  return true;
}

function addRecipe(file: Justfile, recipe: JustRecipe): void {
  if (file.recipes.size >= MAX_RECIPES) return;
  file.firstRecipe ??= recipe.name;
  const same = file.recipes.get(recipe.name);
  if (same === undefined) file.recipes.set(recipe.name, [recipe]);
  else same.push(recipe);
}

function attributesOf(line: string): string[] {
  const inner = line.slice(1, Math.max(1, line.lastIndexOf(']')));
  return inner.includes('(') || inner.includes("'") || inner.includes('"') ? [inner.trim()] : inner.split(',').map((name) => name.trim());
}

/** A statement whose text runs over several lines ends at its closing fence: index of that line. */
function endOfText(lines: readonly string[], index: number, statement: string): number {
  for (const fence of ["'''", '"""', '```']) {
    const parts = statement.split(fence).length - 1;
    if (parts % 2 === 0) continue;
    for (let end = index + 1; end < lines.length; end += 1) if (lines[end]?.includes(fence) === true) return end;
  }
  return index;
}
