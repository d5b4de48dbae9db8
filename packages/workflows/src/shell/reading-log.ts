import type { Environment } from './environment.js';
import type { ExpressionMask } from './expression-mask.js';
import { programName } from './program-name.js';
import type { ReadingBudget } from './reading-budget.js';
import type { HiddenPart, ScriptReading, ShellCommand, ShellWord } from './shell-command.js';

const MAX_COMMANDS = 12_000;
const MAX_HIDDEN = 500;
const MAX_TEXT = 200;
const MAX_SOURCED = 30;

/** Where and how a command starts. Texts are masked. */
export interface Launch {
  readonly line: number;
  readonly text: string;
  readonly env: Environment;
  readonly directory: ShellWord | undefined;
  readonly conditional: boolean;
  readonly elsewhere: 'container' | 'remote' | undefined;
  readonly feedsShell: boolean;
}

type Draft = { -readonly [K in keyof ShellCommand]: ShellCommand[K] };

/** Collects what a script runs, with the expressions put back. */
export class ReadingLog {
  private readonly mask: ExpressionMask;
  private readonly budget: ReadingBudget;
  /** The source of the last command and its one line: wrappers share it. */
  private lastText = '';
  private lastLine = '';
  private readonly drafts: Draft[] = [];
  private readonly hiddenParts: HiddenPart[] = [];
  private sourced: readonly ShellCommand[] = [];
  private readonly records = new WeakMap<object, Readonly<Record<string, ShellWord>>>();

  constructor(mask: ExpressionMask, budget: ReadingBudget) {
    this.mask = mask;
    this.budget = budget;
  }

  /** Number of commands so far. */
  get count(): number {
    return this.drafts.length;
  }

  /** A masked word; an expression in it makes it dynamic. */
  word(text: string, dynamic: boolean): ShellWord {
    return { text, dynamic: dynamic || this.mask.has(text) };
  }

  programOf(word: ShellWord): string | undefined {
    return programName(word, (text) => this.mask.has(text));
  }

  restore(text: string): string {
    return this.mask.restore(text);
  }

  /** Records a command whose program is known; a dynamic program becomes a hidden part. */
  command(words: readonly ShellWord[], launch: Launch): void {
    const [written, ...args] = words;
    if (written === undefined) return;
    const program = this.programOf(written);
    if (program === undefined) {
      this.hide('dynamic program', launch);
      return;
    }
    if (this.drafts.length >= MAX_COMMANDS) {
      this.budget.stop();
      return;
    }
    const draft: Draft = {
      program: this.restore(program),
      writtenProgram: this.restore(written.text),
      args: args.map((word) => this.restored(word)),
      env: this.record(launch.env.exported()),
      line: launch.line,
      text: this.oneLine(launch.text),
      conditional: launch.conditional,
    };
    if (launch.directory !== undefined) draft.directory = this.restored(launch.directory);
    if (launch.elsewhere !== undefined) draft.elsewhere = launch.elsewhere;
    if (launch.feedsShell) draft.feedsShell = true;
    if (this.sourced.length > 0 && written.text === program) draft.sourced = this.sourced;
    if (program === 'source' && launch.elsewhere === undefined && this.sourced.length < MAX_SOURCED)
      this.sourced = [...this.sourced, draft];
    this.drafts.push(draft);
  }

  hide(reason: string, at: { readonly line: number; readonly text: string }): void {
    if (this.hiddenParts.length >= MAX_HIDDEN) return;
    const part = { line: at.line, reason, text: this.oneLine(at.text) };
    const last = this.hiddenParts.at(-1);
    if (last?.line === part.line && last.reason === reason && last.text === part.text) return;
    this.hiddenParts.push(part);
  }

  /** Marks the commands from `first` to before `end` as feeding a shell; tells their programs. */
  markFeeding(first: number, end: number): readonly string[] {
    const programs: string[] = [];
    // What feeds a shell already fed another one of the same pipeline.
    for (let at = end - 1; at >= first; at -= 1) {
      const draft = this.drafts[at];
      if (draft === undefined || draft.feedsShell === true) break;
      draft.feedsShell = true;
      programs.push(draft.program);
    }
    return programs;
  }

  /** The reading; it says so when some of the script was not looked at. */
  finish(): ScriptReading {
    const hidden = this.budget.exhausted ? [...this.hiddenParts, { line: 1, reason: 'too large', text: '' }] : this.hiddenParts;
    return { commands: this.drafts, hidden };
  }

  private restored(word: ShellWord): ShellWord {
    return { text: this.restore(word.text), dynamic: word.dynamic };
  }

  private record(env: Readonly<Record<string, ShellWord>>): Readonly<Record<string, ShellWord>> {
    const known = this.records.get(env);
    if (known !== undefined) return known;
    const restored = Object.fromEntries(Object.entries(env).map(([name, word]) => [name, this.restored(word)]));
    this.records.set(env, restored);
    return restored;
  }

  private oneLine(text: string): string {
    if (text === this.lastText) return this.lastLine;
    const start = this.restore(text.slice(0, 4 * MAX_TEXT));
    // Most commands are one line with single blanks already.
    const line = (/[^\S ]| {2}/.test(start) ? start.replace(/\\\r?\n/g, ' ').replace(/\s+/g, ' ') : start).trim();
    this.lastText = text;
    this.lastLine = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
    return this.lastLine;
  }
}
