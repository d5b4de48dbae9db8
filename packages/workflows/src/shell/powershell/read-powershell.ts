import { changeDirectory } from '../change-directory.js';
import { Environment } from '../environment.js';
import { startCommand } from '../peel/start-command.js';
import type { CallFunction, ExpandedWord, InnerScript, ReadingSession, Start } from '../reading-session.js';
import type { ShellWord } from '../shell-command.js';
import { SourceText } from '../source-text.js';
import { parsePowerShell } from './parse-powershell.js';
import { pathOfStatements, pathOfWord } from './path-expression.js';
import type { PowerShellStage, PowerShellStatement, PowerShellWord } from './powershell-tree.js';

interface Scope {
  env: Environment;
  /** Variables that hold a known path or text, by their names in lower case; dynamic ones may have changed since. */
  variables: Environment;
  directory: ShellWord | undefined;
  directoryStack: readonly (ShellWord | undefined)[];
  conditional: boolean;
  calling: readonly string[];
  ended: 'script' | 'function' | 'loop' | undefined;
}

/** The pipeline of a stage: its source, and the number of commands in front of it. */
interface PipelineText {
  readonly first: number;
  readonly text: string;
}

const MOVES: ReadonlyMap<string, 'go' | 'push' | 'pop'> = new Map([
  ['set-location', 'go'],
  ['cd', 'go'],
  ['sl', 'go'],
  ['chdir', 'go'],
  ['push-location', 'push'],
  ['pushd', 'push'],
  ['pop-location', 'pop'],
  ['popd', 'pop'],
]);
const DOWNLOADS = /^(iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod)$/i;
const DOWNLOAD_TEXT = /DownloadString|Invoke-WebRequest|Invoke-RestMethod|\b(?:iwr|irm)\b/i;

/** Reads a PowerShell script that runs in a process of its own. */
export function readPowerShell(session: ReadingSession, script: InnerScript, start: Start): void {
  if (!session.budget.parse(script.text.length)) return;
  const parsed = parsePowerShell(script.text);
  if (parsed.cut) session.log.hide('too large', { line: script.line, text: '' });
  new PowerShellWalk(session, new SourceText(script.text, script.line, script.unmasked), start).statements(parsed.statements, {
    env: start.env,
    variables: Environment.empty,
    directory: start.directory,
    directoryStack: [],
    conditional: start.conditional,
    calling: [],
    ended: undefined,
  });
}

class PowerShellWalk {
  private readonly session: ReadingSession;
  private readonly source: SourceText;
  private readonly outer: Start;
  private readonly functions = new Map<string, readonly PowerShellStatement[]>();

  constructor(session: ReadingSession, source: SourceText, outer: Start) {
    this.session = session;
    this.source = source;
    this.outer = outer;
  }

  statements(statements: readonly PowerShellStatement[], scope: Scope): void {
    let isCertain = true;
    for (const statement of statements) {
      if (scope.ended !== undefined || !this.session.budget.step()) return;
      if (statement.kind === 'pipeline') {
        isCertain = statement.operator !== '||' && (statement.operator === '' || isCertain);
        if (isCertain) this.pipeline(statement.stages, scope);
        else this.maybe(scope, (branch) => this.pipeline(statement.stages, branch));
      } else this.session.budget.deeper(() => this.statement(statement, scope));
    }
  }

  private statement(statement: Exclude<PowerShellStatement, { kind: 'pipeline' }>, scope: Scope): void {
    switch (statement.kind) {
      case 'assignment':
        this.statements(statement.value, scope);
        if (/^env:/i.test(statement.name)) scope.env = scope.env.with(statement.name.slice(4), valueOf(statement.value), true);
        else this.assign(statement, scope);
        return;
      case 'names':
        for (const name of statement.names) scope.variables = scope.variables.without(name);
        return;
      case 'if':
        return this.conditions(statement.clauses, scope);
      case 'block': {
        this.statements(statement.head, scope);
        // What a loop assigns is another value in its next round.
        if (statement.mayStop) for (const name of assignedNames(statement.body)) scope.variables = scope.variables.without(name);
        if (statement.conditional) this.maybe(scope, (branch) => this.statements(statement.body, branch));
        else this.statements(statement.body, scope);
        if (statement.mayStop || scope.ended === 'loop') scope.ended = undefined;
        return;
      }
      case 'function':
        if (this.functions.size < 2000) this.functions.set(statement.name, statement.body);
        return;
      case 'end':
        this.statements(statement.value, scope);
        scope.ended = statement.scope;
    }
  }

  private assign(statement: Extract<PowerShellStatement, { kind: 'assignment' }>, scope: Scope): void {
    const name = variableName(statement.name);
    const text = statement.isPlain ? pathOfStatements(statement.value, knownIn(scope)) : undefined;
    scope.variables = text === undefined ? scope.variables.without(name) : scope.variables.with(name, { text, dynamic: false });
  }

  private conditions(
    clauses: readonly { readonly condition: readonly PowerShellStatement[]; readonly body: readonly PowerShellStatement[] }[],
    scope: Scope,
  ): void {
    for (const [index, { condition, body }] of clauses.entries()) {
      this.statements(condition, scope);
      const constant = valueOf(condition).text.toLowerCase();
      if (constant === '$false') continue;
      if (constant === '$true' && index === 0) return this.statements(body, scope);
      this.maybe(scope, (branch) => this.statements(body, branch));
    }
  }

  private maybe(scope: Scope, act: (branch: Scope) => void): void {
    const branch: Scope = { ...scope, conditional: true };
    act(branch);
    scope.env = scope.env.afterMaybe(branch.env);
    scope.variables = scope.variables.afterMaybe(branch.variables);
    if (branch.ended === undefined && branch.directory?.text !== scope.directory?.text)
      scope.directory = { text: branch.directory?.text ?? '.', dynamic: true };
  }

  private pipeline(stages: readonly PowerShellStage[], scope: Scope): void {
    const first = this.session.log.count;
    const text = this.source.excerpt(stages[0]?.position ?? 0, stages.at(-1)?.end ?? 0);
    for (const stage of stages) this.stage(stage, scope, { first, text });
  }

  private stage(stage: PowerShellStage, scope: Scope, pipeline: PipelineText): void {
    const words = stage.words.map((word) => this.expand(word));
    const name = stage.words[0]?.block === undefined ? words[0] : undefined;
    if (!stage.isExpression && name !== undefined) this.command(stage, this.called(stage, words, scope), scope, pipeline);
    for (const [index, word] of stage.words.entries()) {
      this.statements(word.nested, scope);
      // A block that is only assigned does not run; one that is called or handed to a command does.
      if (word.block !== undefined && (!stage.isExpression || index > 0)) this.statements(word.block, scope);
    }
  }

  /** The words behind `&` and `.`, with the program's path put in where it is known; what `.` reads is a `source`. */
  private called(stage: PowerShellStage, words: readonly ExpandedWord[], scope: Scope): readonly ExpandedWord[] {
    const [first] = words;
    const [written] = stage.words;
    if (stage.call === undefined || first === undefined || written === undefined) return words;
    const path = first.dynamic ? pathOfWord(written, knownIn(scope)) : undefined;
    const program = path === undefined ? first : this.session.log.word(path, path.includes('$'));
    const all = [program, ...words.slice(1)];
    return stage.call === '.' && /\.ps1$/i.test(program.text) ? [{ text: '.', dynamic: false }, ...all] : all;
  }

  private expand(word: PowerShellWord): ExpandedWord {
    const masked = this.session.log.word(word.text, word.dynamic);
    return word.nested.length > 0 ? { ...masked, substituted: true } : masked;
  }

  private command(stage: PowerShellStage, words: readonly ExpandedWord[], scope: Scope, pipeline: PipelineText): void {
    const name = words[0]?.text.toLowerCase() ?? '';
    const start: Start = {
      line: this.source.lineAt(stage.position),
      text: this.source.excerpt(stage.position, stage.end),
      env: scope.env,
      directory: scope.directory,
      conditional: scope.conditional,
      elsewhere: this.outer.elsewhere,
      feedsShell: this.outer.feedsShell,
      call: this.callIn(scope),
    };
    const move = MOVES.get(name);
    if (move !== undefined) {
      this.session.log.command(words, start);
      this.move(move, words.slice(1), scope);
    } else if (name === 'iex' || name === 'invoke-expression') this.expression(words, scope, start, pipeline);
    else if (name === 'start-process' || name === 'saps') this.process(stage.words, scope, start);
    else startCommand(this.session, words, start);
  }

  private callIn(scope: Scope): CallFunction {
    return (name, words, launch) => {
      const key = name.toLowerCase();
      const body = this.functions.get(key);
      if (body === undefined) return this.outer.call?.(name, words, launch) ?? false;
      if (scope.calling.includes(key)) return true;
      const { calling, variables } = scope;
      scope.calling = [...calling, key];
      this.session.budget.nested(() => this.statements(body, scope));
      scope.calling = calling;
      // A function's variables are its own.
      scope.variables = variables;
      if (scope.ended === 'function') scope.ended = undefined;
      return true;
    };
  }

  private move(kind: 'go' | 'push' | 'pop', args: readonly ExpandedWord[], scope: Scope): void {
    if (kind === 'pop') {
      if (scope.directoryStack.length > 0) scope.directory = scope.directoryStack.at(-1);
      scope.directoryStack = scope.directoryStack.slice(0, -1);
      return;
    }
    const target = args.find((word) => !word.text.startsWith('-'));
    if (kind === 'push' && scope.directoryStack.length < 50) scope.directoryStack = [...scope.directoryStack, scope.directory];
    if (target !== undefined) scope.directory = changeDirectory(scope.directory, { text: target.text, dynamic: target.dynamic });
  }

  /** `Invoke-Expression`: a literal text is read, what comes from elsewhere is hidden. */
  private expression(words: readonly ExpandedWord[], scope: Scope, start: Start, pipeline: PipelineText): void {
    const text = words.slice(1).find((word) => !/^-command$/i.test(word.text));
    if (text !== undefined && !text.dynamic) {
      this.session.budget.nested(() =>
        this.session.read(
          'powershell',
          { text: text.text, line: start.line, substituted: false },
          { ...start, conditional: scope.conditional },
        ),
      );
      return;
    }
    const programs = text === undefined ? this.session.log.markFeeding(pipeline.first, this.session.log.count) : [];
    const isDownload = programs.some((program) => DOWNLOADS.test(program)) || DOWNLOAD_TEXT.test(text?.text ?? pipeline.text);
    this.session.log.hide(isDownload ? 'downloaded script' : 'eval', start);
  }

  /** `Start-Process program -ArgumentList a,b`: the program with its arguments. */
  private process(words: readonly PowerShellWord[], scope: Scope, start: Start): void {
    let program: ExpandedWord | undefined;
    let args: ExpandedWord[] = [];
    let directory = scope.directory;
    for (let at = 1; at < words.length; at += 1) {
      const option = /^-[a-z]+$/i.test(words[at]?.text ?? '') ? (words[at]?.text.toLowerCase() ?? '') : '';
      const value = words[option === '' ? at : at + 1];
      if (value === undefined) break;
      if (option === '' ? program === undefined : /^-(filepath|path)$/.test(option)) program = this.expand(value);
      else if (option === '' || option.startsWith('-arg'))
        args = value.elements
          .flatMap((text) => text.split(/\s+/))
          .filter((text) => text !== '')
          .map((text) => this.session.log.word(text, value.dynamic && text.includes('$')));
      else if (option === '-workingdirectory') directory = changeDirectory(scope.directory, this.expand(value));
      else if (!/^-(verb|redirect\w+|windowstyle|credential|environment)$/.test(option)) continue;
      if (option !== '') at += 1;
    }
    if (program !== undefined) startCommand(this.session, [program, ...args], { ...start, directory });
  }
}

function variableName(written: string): string {
  return written.toLowerCase().replace(/^(?:script|global|local|private):/, '');
}

function knownIn(scope: Scope): (name: string) => string | undefined {
  return (name) => {
    const word = scope.variables.get(name)?.word;
    return word === undefined || word.dynamic ? undefined : word.text;
  };
}

const assigned = new WeakMap<readonly PowerShellStatement[], ReadonlySet<string>>();

/** The variables that statements assign, those in blocks included. */
function assignedNames(statements: readonly PowerShellStatement[]): ReadonlySet<string> {
  const found = assigned.get(statements);
  if (found !== undefined) return found;
  const names = new Set<string>();
  const addAll = (body: readonly PowerShellStatement[]) => {
    for (const name of assignedNames(body)) names.add(name);
  };
  for (const statement of statements) {
    if (statement.kind === 'assignment') names.add(variableName(statement.name));
    else if (statement.kind === 'block') addAll(statement.body);
    else if (statement.kind === 'if') for (const { body } of statement.clauses) addAll(body);
  }
  assigned.set(statements, names);
  return names;
}

/** The text of statements that are one word, as in `$env:X = 'y'`; dynamic for everything else. */
function valueOf(statements: readonly PowerShellStatement[]): ShellWord {
  const only = statements.length === 1 ? statements[0] : undefined;
  const stage = only?.kind === 'pipeline' && only.stages.length === 1 ? only.stages[0] : undefined;
  const word = stage?.words.length === 1 ? stage.words[0] : undefined;
  return word === undefined ? { text: '$(…)', dynamic: true } : { text: word.text, dynamic: word.dynamic };
}
