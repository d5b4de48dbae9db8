import { countOf, jsonText, terminalSafe } from '@sar/report';
import { authorise, intentPolicyOf, type MailboxFile } from '@sar/rescue';
import type { Command } from '../../arguments/command.js';
import { REPO } from '../../live/live-options.js';
import { requiredRepository } from '../../live/repository-option.js';
import { columns } from '../../output/columns.js';
import { BASELINE } from '../../options.js';
import { intentWords } from './intent-words.js';
import { MAILBOX, openMailbox } from './open-mailbox.js';

interface Verdict {
  readonly path: string;
  readonly valid: boolean;
  readonly what: string;
  readonly reasons: readonly string[];
}

/** `sar intents validate`: what the processor would say of the mailbox. */
export const intentsValidate: Command = {
  name: 'intents validate',
  summary: 'check the intents of the checkout against the format and the policy; no token, no network',
  positionals: '',
  maxPositionals: 0,
  details:
    'For pull requests: exit code 1 when the processor would refuse one. It judges by the baseline of the checkout; the processor asks the baseline before the change, too.',
  options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, REPO, BASELINE],
  examples: ['sar intents validate', 'sar intents validate --format json'],
  async run(given, io) {
    const { root, baseline, files, folder } = await openMailbox(given, io);
    const policy = intentPolicyOf(baseline);
    const running = requiredRepository(given, root);
    const verdicts = files.map(({ path, reading }): Verdict => {
      const { reasons, what } = judged(reading);
      return { path, valid: reasons.length === 0, what, reasons };
    });
    function judged(reading: MailboxFile['reading']): Pick<Verdict, 'reasons' | 'what'> {
      if (reading.kind === 'waiting') return { what: '', reasons: ['there are too many files for one run'] };
      if (reading.kind === 'refused')
        return { what: reading.intent === undefined ? '' : intentWords(reading.intent), reasons: reading.reasons };
      const authorisation = authorise(reading.intent, { policies: [policy], running });
      return { what: intentWords(reading.intent), reasons: authorisation.decision === 'allowed' ? [] : authorisation.reasons };
    }
    const refused = verdicts.filter(({ valid }) => !valid);
    if (given.value('format') === 'json') io.out(jsonText({ schema: 'sar.intents-validation/1', mailbox: folder, intents: verdicts }));
    else {
      const rows = verdicts.map(({ path, valid, what, reasons }) => [
        valid ? 'ok' : 'refused',
        path.slice(path.lastIndexOf('/') + 1),
        valid ? what : reasons.join('; '),
      ]);
      for (const line of columns(rows)) io.out(`${line}\n`);
    }
    io.err(`${countOf(verdicts.length, 'intent')} in ${terminalSafe(folder)}, ${refused.length} would be refused\n`);
    return refused.length === 0 ? 0 : 1;
  },
};
