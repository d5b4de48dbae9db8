import { declaredEntries } from '@sar/search';
import { expectedMarkdown, expectedTable, jsonText } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { openVariables } from './open-audit.js';
import { linesText, markdownOptions, tableOptions } from './render-audit.js';
import { AUDIT_FORMAT } from './variables-check.js';

/** `sar variables expected`: the registry. */
export const variablesExpected: Command = {
  name: 'variables expected',
  summary: 'list the variables and secrets that the baseline declares',
  positionals: '',
  maxPositionals: 0,
  details: 'Reads the baseline alone: no token, no network.',
  options: [AUDIT_FORMAT, BASELINE, NO_COLOR],
  examples: ['sar variables expected', 'sar variables expected --baseline sar:level-4-mlops --format json'],
  async run(given, io) {
    const { survey } = await openVariables(given, io);
    const entries = declaredEntries(survey.baseline.variables.registry);
    switch (given.value('format')) {
      case 'json': {
        const expected = entries.map(({ name, layer, environment, required, category, purpose, humanGovernance }) => ({
          name,
          layer,
          ...(environment !== undefined && { environment }),
          required,
          category,
          human_governance: humanGovernance,
          purpose,
        }));
        io.out(jsonText({ schema: 'sar.variables-expected/1', expected }));
        break;
      }
      case 'md':
        io.out(expectedMarkdown(entries, markdownOptions('sar variables expected')));
        break;
      default:
        io.out(linesText(expectedTable(entries, tableOptions(given, io))));
    }
    return 0;
  },
};
