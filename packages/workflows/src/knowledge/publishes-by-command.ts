import type { ShellCommand } from '../shell/shell-command.js';
import { readCommandLine } from './command-line.js';
import { innerCommand } from './inner-command.js';
import { grammarsFor, knowledge } from './knowledge-data.js';
import { ruleFor } from './rule-for.js';

/** Whether a command publishes a package, a release, an image or a deployment. Dry runs and local publishing do not count. Never throws. */
export function publishesByCommand(command: ShellCommand): boolean {
  let known = answers.get(command);
  if (known === undefined) answers.set(command, (known = isPublishing(command)));
  return known;
}

/** One script's commands are asked about in every job that runs it. */
const answers = new WeakMap<ShellCommand, boolean>();

function isPublishing(command: ShellCommand): boolean {
  return !command.args.some(({ text }) => LOCAL_REGISTRY.test(text)) && publishes(command, 0);
}

// Tests publish to a registry on the machine itself; nobody else gets that.
const LOCAL_REGISTRY = /(?:^|[/=@])(?:localhost|127\.0\.0\.1)(?=[:/]|$)/;

const LAUNCHER_DEPTH = 4;

function publishes(command: ShellCommand, depth: number): boolean {
  for (const { grammar } of grammarsFor(knowledge().publishing, command.program)) {
    const matched = ruleFor(command, readCommandLine(command.args, grammar), grammar);
    if (matched?.rule.kind === 'publish') return true;
  }
  if (depth >= LAUNCHER_DEPTH) return false;
  for (const { grammar } of grammarsFor(knowledge().programs, command.program)) {
    const line = readCommandLine(command.args, grammar);
    const matched = ruleFor(command, line, grammar);
    if (matched?.rule.runs !== 'here') continue;
    const inner = innerCommand(command, line, matched.taken);
    if (inner && publishes(inner, depth + 1)) return true;
  }
  return false;
}
