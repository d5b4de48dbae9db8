import { rotationReport, secretRotationDocument } from '@sar/search';
import { jsonText, rotationMarkdown, rotationTable } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { countOption, LIVE_OPTIONS, TOKEN_VARIABLE } from '../../live/live-options.js';
import { openLive } from '../../live/open-live.js';
import { repositoryToAsk } from '../../live/repository-to-ask.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { openVariables } from './open-audit.js';
import { linesText, markdownOptions, tableOptions } from './render-audit.js';
import { AUDIT_FORMAT } from './variables-check.js';

/** `sar variables rotate-check`: the ages of secrets. */
export const variablesRotateCheck: Command = {
  name: 'variables rotate-check',
  summary: 'find secrets that are due, or soon due, for rotation',
  positionals: '',
  maxPositionals: 0,
  details: 'The age counts from the day a secret was last written. Exit code 1 when one is due, 2 when no age could be read.',
  options: [
    { name: 'days', value: 'N', help: 'days after which a secret is due that has no `max-age-days` of its own (default: the baseline)' },
    { name: 'warn-days', value: 'N', help: 'days before that from which it is due soon (default: the baseline)' },
    AUDIT_FORMAT,
    ...LIVE_OPTIONS,
    BASELINE,
    NO_COLOR,
  ],
  examples: ['sar variables rotate-check', 'sar variables rotate-check --days 30 --format md'],
  async run(given, io) {
    const { survey, repository: named } = await openVariables(given, io);
    const repository = repositoryToAsk(given, io, named);
    const { rotation, registry } = survey.baseline.variables;
    const live = await openLive(given, io, repository);
    const report = await rotationReport({
      registry,
      now: io.now().toISOString(),
      maxAgeDays: countOption(given, 'days', { min: 1, max: 3650 }) ?? rotation['max-age-days'],
      warnDays: countOption(given, 'warn-days', { min: 0, max: 365 }) ?? rotation['warn-days'],
      ...(live !== undefined && { live: live.variables }),
    });
    const document = secretRotationDocument(report, repository === undefined ? '' : `${repository.owner}/${repository.repo}`);
    switch (given.value('format')) {
      case 'json':
        io.out(jsonText(document));
        break;
      case 'md':
        io.out(rotationMarkdown(document, markdownOptions('sar variables rotate-check')));
        break;
      default:
        io.out(linesText(rotationTable(document, tableOptions(given, io))));
    }
    const { due, unknown, total } = document.summary;
    if (due > 0) return 1;
    if (unknown < total || total === 0) return 0;
    io.err(
      `no age could be read: ${live === undefined ? `give a token with "Secrets: read" in ${TOKEN_VARIABLE}` : 'the notes say what would help'}\n`,
    );
    return 2;
  },
};
