import type { Command } from '../../arguments/command.js';
import { onePositional } from '../../arguments/one-positional.js';
import { DRY_RUN } from '../../live/live-options.js';
import { openRegistry, REGISTRY_OPTIONS } from './open-registry.js';
import { gapNamed, writeChange } from './write-change.js';

/** `sar gaps resolve`: a gap that is closed. */
export const gapsResolve: Command = {
  name: 'gaps resolve',
  summary: 'mark a gap as resolved, with the day, by whom, and what shows it',
  positionals: '<id>',
  maxPositionals: 1,
  options: [
    { name: 'at', value: 'DAY', help: 'the day, YYYY-MM-DD (default today)' },
    { name: 'by', value: 'WHO', help: 'who or what resolved it' },
    { name: 'evidence', value: 'TEXT', help: 'what shows it: a pull request, a run, a score' },
    DRY_RUN,
    ...REGISTRY_OPTIONS,
  ],
  examples: ['sar gaps resolve SAR-G03 --by W-143 --evidence "retrain workflow runs on drift"'],
  async run(given, io) {
    const word = onePositional(given, 'the id of the gap');
    const opened = await openRegistry(given, io);
    const gap = gapNamed(opened, word);
    const [by, evidence] = [given.value('by') ?? gap.resolved?.by, given.value('evidence') ?? gap.resolved?.evidence];
    const at = given.value('at') ?? (gap.status === 'resolved' ? gap.resolved?.at : io.now().toISOString().slice(0, 10));
    const resolved = { ...(at !== undefined && { at }), ...(by !== undefined && { by }), ...(evidence !== undefined && { evidence }) };
    await writeChange(opened, { ...gap, status: 'resolved', resolved }, 'resolved', given, io);
    return 0;
  },
};
