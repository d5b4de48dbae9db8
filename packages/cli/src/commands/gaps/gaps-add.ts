import { UserError, type Gap, type Layer } from '@sar/baseline';
import { nextGapIds } from '@sar/triage';
import { onePositional } from '../../arguments/one-positional.js';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { FIELD_OPTIONS, withFields } from './gap-fields.js';
import { openRegistry, REGISTRY_OPTIONS } from './open-registry.js';
import { writeChange } from './write-change.js';

/** `sar gaps add`: a new gap. */
export const gapsAdd: Command = {
  name: 'gaps add',
  summary: 'add a gap to the registry, with the next free id',
  positionals: '<text>',
  maxPositionals: 1,
  details:
    'Writes one file into `gaps.directory` of the baseline. Needs --layer, and --severity unless the status is ok. The status is open unless --status says otherwise.',
  options: [...FIELD_OPTIONS, DRY_RUN, ...REGISTRY_OPTIONS],
  examples: [
    'sar gaps add "Auto-retrain on drift absent" --layer L4 --severity P1 --owner @me --playbook SAR-004',
    'sar gaps add "No restore test" --layer L2 --severity P2 --from 2026-12-01 --days 5 --dry-run',
  ],
  async run(given, io) {
    const text = onePositional(given, 'what is missing or wrong');
    const layer = given.value('layer') as Layer | undefined;
    if (layer === undefined) throw new UserError('--layer is missing: L1 source code to L5 agent memory');
    const opened = await openRegistry(given, io);
    const [id = ''] = nextGapIds(
      opened.registry.gaps.map((gap) => gap.id),
      1,
    );
    const gap: Gap = { id, gap: text, layer, status: 'open' };
    await writeChange(opened, withFields(gap, given), 'added', given, io);
    return 0;
  },
};
