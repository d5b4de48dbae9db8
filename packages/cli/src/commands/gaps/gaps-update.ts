import type { Command } from '../../arguments/command.js';
import { onePositional } from '../../arguments/one-positional.js';
import { DRY_RUN } from '../../live/live-options.js';
import { FIELD_OPTIONS, REMOVE, withFields } from './gap-fields.js';
import { openRegistry, REGISTRY_OPTIONS } from './open-registry.js';
import { gapNamed, writeChange } from './write-change.js';

/** `sar gaps update`: fields of a gap. */
export const gapsUpdate: Command = {
  name: 'gaps update',
  summary: 'change fields of a gap; comments and the order of its file stay',
  positionals: '<id>',
  maxPositionals: 1,
  details: 'The id may be short: 3 or g03 for SAR-G03. A gap that is set to another status loses what says how it was resolved.',
  options: [
    { name: 'gap', value: 'TEXT', help: 'what is missing or wrong, in one line' },
    ...FIELD_OPTIONS,
    REMOVE,
    DRY_RUN,
    ...REGISTRY_OPTIONS,
  ],
  examples: ['sar gaps update SAR-G03 --status in-progress', 'sar gaps update g04 --days 5 --remove note --dry-run'],
  async run(given, io) {
    const word = onePositional(given, 'the id of the gap');
    const opened = await openRegistry(given, io);
    const gap = gapNamed(opened, word);
    const text = given.value('gap');
    const changed = withFields({ ...gap, ...(text !== undefined && { gap: text }) }, given);
    await writeChange(opened, changed, 'updated', given, io);
    return 0;
  },
};
