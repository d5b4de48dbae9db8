import { countOf, terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { diffText } from '../variables/diff-text.js';
import { openRegistry, problemLines, registryDocuments, REGISTRY_OPTIONS } from './open-registry.js';

/** `sar gaps check`: is the registry sound, and do the documents say the same? */
export const gapsCheck: Command = {
  name: 'gaps check',
  summary: 'fail when the registry has problems, or a rendering is stale',
  positionals: '[document...]',
  maxPositionals: 20,
  details: 'Looks at the documents of `gaps.documents`, or at those that are named, shows how they would change, and ends with 1. For CI.',
  options: [...REGISTRY_OPTIONS],
  examples: ['sar gaps check', 'sar gaps check docs/SAR.md'],
  async run(given, io) {
    const opened = await openRegistry(given, io);
    const { registry } = opened;
    if (registry.problems.length > 0) {
      io.err(`the gap registry has ${countOf(registry.problems.length, 'problem')}:\n`);
      for (const line of problemLines(registry.problems)) io.err(`${terminalSafe(line)}\n`);
      return 1;
    }
    const documents = registryDocuments(opened, given, io);
    const stale = documents.filter(({ before, after }) => before !== after);
    for (const { path, before, after } of stale) io.out(diffText(path, before, after, io));
    if (stale.length > 0) {
      io.err(`stale: ${stale.map(({ path }) => terminalSafe(path)).join(', ')}; run "sar gaps render"\n`);
      return 1;
    }
    io.err(
      `${countOf(registry.gaps.length, 'gap')} in ${terminalSafe(registry.directory)}, ${countOf(documents.length, 'document')} fresh\n`,
    );
    return 0;
  },
};
