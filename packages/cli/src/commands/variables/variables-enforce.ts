import { readMailbox, planIntentsForMissing, intentPolicyOf, mailboxOf, type MissingEntry } from '@sar/rescue';
import { workTreeFiles, writeInside } from '@sar/host';
import { countOf, terminalSafe } from '@sar/report';
import { isVariableLayer } from '@sar/baseline';
import { requiredRepository } from '../../live/repository-option.js';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { AUDIT_OPTIONS, openAudit, requireAnswer, type OpenAudit } from './open-audit.js';

/** `sar variables enforce`: queues intents that bring GitHub to what is declared (playbook SAR-001). */
export const variablesEnforce: Command = {
  name: 'variables enforce',
  summary: 'queue an intent for each declared variable with a value that is missing or has drifted',
  positionals: '',
  maxPositionals: 0,
  details:
    'Playbook SAR-001. Writes files into the mailbox; nothing is changed on GitHub before they are merged. What has no declared `value`, and what only people may write, is named and left alone.',
  options: [DRY_RUN, ...AUDIT_OPTIONS],
  examples: ['sar variables enforce --dry-run'],
  async run(given, io) {
    const opened = await openAudit(given, io);
    requireAnswer(opened);
    const { root, survey } = opened;
    const repository = requiredRepository(given, root);
    const folder = mailboxOf(survey.baseline);
    const waiting = readMailbox(workTreeFiles(root), folder, io.now()).flatMap(({ reading }) =>
      reading.kind === 'intent' ? [reading.intent] : [],
    );
    const { files, left } = planIntentsForMissing({
      missing: missingEntries(opened),
      policy: intentPolicyOf(survey.baseline),
      running: repository,
      waiting,
      queuedAt: io.now(),
      queuedBy: 'sar variables enforce',
    });
    for (const { layer, environment, name, reason } of left)
      io.err(`${terminalSafe(`left alone: ${layer}/${environment === undefined ? '' : `${environment}/`}${name}: ${reason}`)}\n`);
    for (const { fileName, text } of files) {
      if (!given.flag('dry-run')) writeInside(root, `${folder}/${fileName}`, text);
      io.out(`${terminalSafe(`${folder}/${fileName}`)}\n`);
    }
    const verb = given.flag('dry-run') ? 'dry run: would queue' : 'queued';
    io.err(`${verb} ${countOf(files.length, 'intent')}\n`);
    return 0;
  },
};

/** Absent or drifted. A drifted one is only set while it still has the value that was seen. */
function missingEntries({ audit }: OpenAudit): readonly MissingEntry[] {
  return audit.entries.flatMap((entry): readonly MissingEntry[] => {
    const { layer, environment, name, state, valueDrift } = entry;
    if (!isVariableLayer(layer))
      return state.status === 'absent' && entry.required ? [{ layer, name, ...(environment !== undefined && { environment }) }] : [];
    const where = { layer, name, ...(environment !== undefined && { environment }) };
    if (state.status === 'absent') return entry.required || entry.value !== undefined ? [where] : [];
    return state.status === 'present' && valueDrift !== undefined && state.live.value !== undefined
      ? [{ ...where, current: state.live.value }]
      : [];
  });
}
