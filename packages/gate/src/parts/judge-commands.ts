import type { Answer, CommandOutput, GateEvidence } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, worstOutcome, type PartResult } from '../run/part-result.js';
import { stoppedPart } from '../run/unless-stopped.js';
import { counted, lastLines } from './bounded-text.js';
import { lineOf, nameOf, secondsOf, wordsOf, type GateCommand } from './gate-command.js';

/** What is kept of the output of a command, in bytes, and how many of its lines are shown. */
const KEPT_BYTES = 65_536;
const SHOWN_LINES = 40;

/**
 * Runs the commands of a check one after the other, all of them, since each tells something else; after a failure elsewhere that ends the
 * run, no more. A command that cannot be started is unknown; one that takes too long has failed.
 */
export async function judgeCommands(commands: readonly GateCommand[], run: CheckRun): Promise<PartResult> {
  if (run.ports.commands === undefined)
    return unknownPart(
      `${counted(commands.length, 'command')} not run, since running programs of the repository was not allowed`,
      'Allow commands: the input `run-commands: true` of the action, `--run-commands` of `sar gate`; or let a job run them before and name what it leaves in `reports`.',
    );
  const results: PartResult[] = [];
  for (const command of commands) {
    const name = nameOf(command);
    if (run.stop.aborted) results.push(named(name, stoppedPart(run.stop, 'not run')));
    else results.push(await judgeCommand(command, name, run));
  }
  const outcome = worstOutcome(results.map((result) => result.outcome));
  const worst = results.filter((result) => result.outcome === outcome);
  const [first] = worst;
  return {
    outcome,
    detail:
      outcome === 'pass' ? `${counted(commands.length, 'command')} passed` : [...new Set(worst.map(({ detail }) => detail))].join('; '),
    evidence: results.flatMap(({ evidence }) => evidence),
    ...(first?.remedy !== undefined && { remedy: first.remedy }),
    ...(first?.command !== undefined && { command: first.command }),
  };
}

/** The same of a part whose words do not say which command it is. */
function named(name: string, part: PartResult): PartResult {
  return { ...part, detail: `${name}: ${part.detail}` };
}

async function judgeCommand(command: GateCommand, name: string, { id, ports, stop }: CheckRun): Promise<PartResult> {
  const seconds = secondsOf(command);
  const { directory } = command;
  const limit = ports.timer(seconds * 1000);
  const signal = AbortSignal.any([limit.signal, stop]);
  const options = { maxBytes: KEPT_BYTES, keep: 'end', signal, ...(directory !== undefined && { directory }) } as const;
  let answer: Answer<CommandOutput>;
  try {
    answer = await (ports.commands?.run(wordsOf(command), options) ?? Promise.reject(new Error('no commands')));
  } finally {
    limit.stop();
  }
  if (stop.aborted) return named(name, stoppedPart(stop, 'ended'));
  const again = lineOf(command) ?? `sar gate --check ${id} --run-commands`;
  if (limit.signal.aborted) {
    const detail = `${name} did not end within ${seconds} seconds`;
    const remedy = 'Find out what it waits for, or raise its `time-limit` in the baseline.';
    return { outcome: 'fail', detail, evidence: [evidenceOf(detail, answer)], remedy, command: again };
  }
  if (!answer.known)
    return {
      ...unknownPart(answer.detail, `Install what ${name} needs in a step before the gate, so that it is on PATH.`),
      evidence: [{ text: answer.detail }],
      command: again,
    };
  const { exitCode } = answer.value;
  if (exitCode === 0) return { outcome: 'pass', detail: `${name} passed`, evidence: [{ text: `${name} passed` }] };
  const detail = `${name} ended with exit code ${exitCode}`;
  const missing = exitCode === 127 ? ' Exit code 127 of a shell means that a program is not installed.' : '';
  return {
    outcome: 'fail',
    detail,
    evidence: [evidenceOf(detail, answer)],
    remedy: `Run the command in a checkout of the change and mend what it tells.${missing}`,
    command: again,
  };
}

function evidenceOf(text: string, answer: Answer<CommandOutput>): GateEvidence {
  const printed = answer.known ? lastLines(answer.value.output ?? `${answer.value.stdout}${answer.value.stderr}`, SHOWN_LINES) : '';
  return { text, ...(printed !== '' && { output: printed }) };
}
