import { UserError } from '@sar/baseline';
import { writeInside } from '@sar/host';
import { countOf, terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { diffText } from '../variables/diff-text.js';
import { expectSound, openRegistry, registryDocuments, REGISTRY_OPTIONS } from './open-registry.js';

/** `sar gaps render`: table, roadmap and chart in documents. */
export const gapsRender: Command = {
  name: 'gaps render',
  summary: 'write the gap table, roadmap and impact chart between the markers of documents',
  positionals: '[document...]',
  maxPositionals: 20,
  details: 'Without arguments: the documents of `gaps.documents` of the baseline. What stands outside of the markers stays byte by byte.',
  options: [DRY_RUN, ...REGISTRY_OPTIONS],
  examples: ['sar gaps render', 'sar gaps render docs/SAR.md --dry-run'],
  async run(given, io) {
    const opened = await openRegistry(given, io);
    expectSound(opened.registry);
    const documents = registryDocuments(opened, given, io);
    if (documents.length === 0) throw new UserError('no document is named: give one, or name it in `gaps.documents` of the baseline');
    const stale = documents.filter(({ before, after }) => before !== after);
    for (const { path, before, after } of stale) {
      if (given.flag('dry-run')) io.out(diffText(path, before, after, io));
      else {
        writeInside(opened.root, path, after);
        io.err(`rendered ${terminalSafe(path)}\n`);
      }
    }
    if (stale.length === 0) io.err(`nothing to render: ${countOf(documents.length, 'document')} fresh\n`);
    else if (given.flag('dry-run')) io.err('dry run: nothing was written\n');
    return 0;
  },
};
