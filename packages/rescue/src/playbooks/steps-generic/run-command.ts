import { attempt, type Answer, type CommandOutput, type FileChange, type StepOf, type StepReport, type WorkTree } from '@sar/baseline';
import { ALLOW_COMMANDS } from '../allow-commands.js';
import type { StepKind } from '../step-kind.js';

type Step = StepOf<'run-command'>;

const TIME_LIMIT_SECONDS = 600;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** Lines of the output that are shown, and the longest of them in UTF-16 units. */
const MOST_LINES = 20;
const LONGEST_LINE = 300;

/**
 * Runs a program of the baseline in the work tree: no shell, no token. What it changes there is what a later step offers; it has failed
 * when it ends with another code than 0.
 */
export const runCommand: StepKind<Step> = {
  plan: async ({ run }, { ports }) => {
    if (ports.openWorkTree === undefined) return { outcome: 'not-possible', words: `this run allows none: ${ALLOW_COMMANDS}` };
    return { outcome: 'would-do', words: `runs ${run.join(' ')}` };
  },
  apply: async ({ run, 'time-limit': seconds = TIME_LIMIT_SECONDS }, context) => {
    const tree = await context.workTree();
    if ('missing' in tree) return { outcome: 'not-possible', words: tree.missing };
    const before = tree.changes();
    if (!before.known) return { outcome: 'failed', words: before.detail };
    const signal = AbortSignal.timeout(seconds * 1000);
    const answer = await attempt(async () => tree.commands.run(run, { maxBytes: MAX_OUTPUT_BYTES, signal, keep: 'end' }));
    return reportOf(run, answer, tree, before.value);
  },
};

function reportOf(
  run: readonly string[],
  answer: Answer<CommandOutput>,
  tree: WorkTree,
  before: readonly FileChange[],
): Omit<StepReport, 'step'> {
  const what = run.join(' ');
  if (!answer.known) return { outcome: 'failed', words: `${what} could not be run: ${answer.detail}` };
  const { exitCode, stdout, stderr } = answer.value;
  const details = [...lastLines(stdout), ...lastLines(stderr)].slice(-MOST_LINES);
  if (exitCode !== 0) return { outcome: 'failed', words: `${what} ended with ${exitCode}`, details };
  const after = tree.changes();
  if (!after.known) return { outcome: 'failed', words: `what ${what} changed is not known: ${after.detail}`, details };
  const known = new Map(before.map((change) => [change.path, change.after]));
  const changes = after.value.filter(({ path, after: text }) => !known.has(path) || known.get(path) !== text);
  const files = changes.length === 0 ? 'changed no file' : `changed ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
  return { outcome: 'done', words: `${what} ended with 0 and ${files}`, details, ...(changes.length > 0 && { changes }) };
}

function lastLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(-MOST_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
}
