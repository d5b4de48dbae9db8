import {
  assignmentOrRule,
  makefileLines,
  topLevelIndex,
  withoutComment,
  type Assignment,
  type MakefileLine,
  type RuleLine,
} from './makefile-lines.js';
import type { Makefile, MakeRule, RecipeLine } from './makefile-model.js';
import { UNKNOWN_VALUE, type MakefileVariables } from './makefile-variables.js';

/** Reads a file that is included, by the name as written; undefined when it is not there. */
export type ReadIncluded = (name: string) => { readonly path: string; readonly text: string } | undefined;

/** Most files of one makefile, and most targets that are kept. */
const MAX_FILES = 20;
const MAX_TARGETS = 20_000;
const MAX_PATTERNS = 200;
const CONDITIONAL = /^(?:ifeq|ifneq|ifdef|ifndef)\b/;

/**
 * Reads one makefile into `makefile`, in the order of its lines, with what it includes. Lines of every branch of a conditional
 * block count, as conditional; a variable that a branch sets is unknown, except as a default for a name that has no value.
 * Never throws; time is linear in the texts read.
 */
export function readMakefile(
  makefile: Makefile,
  path: string,
  text: string,
  variables: MakefileVariables,
  readIncluded: ReadIncluded,
): void {
  const files = { left: MAX_FILES };
  const read = (filePath: string, fileText: string, branch: boolean) => {
    files.left -= 1;
    new Reader(
      makefile,
      filePath,
      variables,
      (name, inBranch) => {
        const included = files.left > 0 ? readIncluded(name) : undefined;
        if (included === undefined) makefile.incomplete ??= `it includes ${name}, which was not read`;
        else read(included.path, included.text, inBranch);
      },
      branch,
    ).read(makefileLines(fileText));
  };
  read(path, text, false);
}

class Reader {
  readonly #makefile: Makefile;
  readonly #path: string;
  readonly #variables: MakefileVariables;
  readonly #include: (path: string, branch: boolean) => void;
  readonly #inBranch: boolean;
  /** Open conditional blocks: the name whose absence the block asks for, or undefined. */
  readonly #blocks: (string | undefined)[] = [];
  #recipe: RecipeLine[] | undefined;

  constructor(
    makefile: Makefile,
    path: string,
    variables: MakefileVariables,
    include: (path: string, branch: boolean) => void,
    inBranch: boolean,
  ) {
    this.#makefile = makefile;
    this.#path = path;
    this.#variables = variables;
    this.#include = include;
    this.#inBranch = inBranch;
  }

  read(lines: readonly MakefileLine[]): void {
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      if (line.recipe && this.#recipe !== undefined) {
        this.#recipe.push({ path: this.#path, line: line.line, text: line.text, conditional: this.#conditional });
        continue;
      }
      const text = withoutComment(line.text).trim();
      const define = /^(?:override\s+|export\s+)*define\s+([^\s=:?+]+)/.exec(text);
      if (define !== null) index = this.#define(lines, index, define[1] ?? '');
      else if (text !== '') this.#line(text, line.line);
    }
  }

  get #conditional(): boolean {
    return this.#inBranch || this.#blocks.length > 0;
  }

  #line(text: string, line: number): void {
    if (this.#block(text)) return;
    const include = /^([-s]?)include\s+(\S.*)$/.exec(text);
    if (include !== null) {
      this.#includes(include[2] ?? '', include[1] !== '');
      return;
    }
    if (/^\$[({]\s*(?:eval|foreach|call|info|warning|error|if)\b/.test(text)) {
      if (!/^\$[({]\s*(?:info|warning|error)\b/.test(text)) this.#makefile.incomplete ??= 'it makes rules by functions';
      return;
    }
    const parsed = assignmentOrRule(text);
    if (parsed?.kind === 'assignment') this.#assign(parsed.name, parsed.operator, parsed.value);
    else if (parsed !== undefined) this.#rule(parsed, line);
  }

  /** Follows `ifeq` … `else` … `endif`; true when the line was one of them. */
  #block(text: string): boolean {
    if (CONDITIONAL.test(text)) {
      this.#blocks.push(/^(?:ifndef\s+|ifeq\s*\(\s*\$[({])([\w.-]+)(?:[)}]\s*,\s*\))?$/.exec(text)?.[1]);
    } else if (/^else\b(?!\s*[:=])/.test(text)) {
      if (this.#blocks.length > 0) this.#blocks[this.#blocks.length - 1] = undefined;
    } else if (/^endif\b/.test(text)) {
      this.#blocks.pop();
    } else {
      return false;
    }
    return true;
  }

  #assign(writtenName: string, operator: string, value: string): void {
    const name = writtenName.includes('$') ? this.#variables.expand(writtenName) : writtenName;
    if (name === '.RECIPEPREFIX') this.#makefile.unreadable = 'it sets .RECIPEPREFIX';
    if (name === '' || /[\s$]/.test(name)) return;
    this.#recipe = undefined;
    const isDefault = this.#blocks.length === 1 && this.#blocks[0] === name && !this.#inBranch;
    this.#variables.assign(name, isDefault && operator !== '+=' ? '?=' : operator, value, this.#conditional && !isDefault);
  }

  /** Reads a multi-line value; returns the index of its last line. */
  #define(lines: readonly MakefileLine[], start: number, name: string): number {
    const body: string[] = [];
    let depth = 1;
    let index = start + 1;
    for (; index < lines.length; index += 1) {
      const text = lines[index]?.text ?? '';
      if (/^\s*define\s/.test(text)) depth += 1;
      if (/^\s*endef\b/.test(text)) depth -= 1;
      if (depth === 0) break;
      body.push(text);
    }
    this.#variables.assign(name, '=', body.join('\n'), this.#conditional);
    this.#recipe = undefined;
    return index;
  }

  #includes(written: string, optional: boolean): void {
    this.#recipe = undefined;
    for (const name of this.#words(written)) {
      if (/[$*?[]/.test(name)) {
        if (!optional) this.#makefile.incomplete ??= `it includes ${written.trim().slice(0, 60)}, which was not read`;
      } else {
        this.#include(name, this.#conditional);
      }
    }
  }

  #rule({ targets: writtenTargets, double, rest }: RuleLine, line: number): void {
    const semicolon = topLevelIndex(rest, ';');
    const head = semicolon < 0 ? rest : rest.slice(0, semicolon);
    const own = assignmentOrRule(head);
    const targets = this.#words(writtenTargets);
    if (own?.kind === 'assignment') {
      this.#recipe = undefined;
      this.#targetVariable(targets, own);
      return;
    }
    // `targets: %.o: %.c` names its targets first; the last part holds the prerequisites.
    const prerequisites = this.#words(this.#variables.expand(head).split(':').at(-1) ?? '', true);
    const bar = prerequisites.indexOf('|');
    const rule: MakeRule = {
      prerequisites: prerequisites.filter((name) => name !== '|'),
      normal: bar < 0 ? prerequisites.length : bar,
      recipe: [],
      double,
      conditional: this.#conditional,
    };
    this.#recipe = rule.recipe;
    if (semicolon >= 0) rule.recipe.push({ path: this.#path, line, text: rest.slice(semicolon + 1), conditional: this.#conditional });
    for (const target of targets) this.#add(target, rule, writtenTargets);
  }

  #add(target: string, rule: MakeRule, written: string): void {
    const makefile = this.#makefile;
    if (target.includes('%')) {
      const [prefix = '', suffix = ''] = target.split('%', 2);
      if (makefile.patterns.length < MAX_PATTERNS) makefile.patterns.push({ prefix, suffix, rule });
      return;
    }
    // Names that hold a variable of the environment are alike where they are written alike; others are not known at all.
    const isKnown = !target.includes(UNKNOWN_VALUE);
    if (!isKnown) makefile.incomplete ??= `it names targets by ${written.trim().slice(0, 60)}`;
    if (!target.startsWith('.') || target.includes('/')) makefile.firstTarget ??= target;
    if (!isKnown || makefile.rules.size >= MAX_TARGETS) return;
    const rules = makefile.rules.get(target);
    if (rules === undefined) makefile.rules.set(target, [rule]);
    else rules.push(rule);
  }

  #targetVariable(targets: readonly string[], { name, operator, value }: Assignment): void {
    const { targetVariables } = this.#makefile;
    for (const target of targets.slice(0, 100)) {
      const values = targetVariables.get(target) ?? new Map<string, string>();
      values.set(name, this.#conditional || operator === '+=' || operator === '!=' ? UNKNOWN_VALUE : value);
      targetVariables.set(target, values);
    }
  }

  #words(text: string, expanded = false): string[] {
    return (expanded ? text : this.#variables.expand(text)).split(/\s+/).filter((word) => word !== '');
  }
}
