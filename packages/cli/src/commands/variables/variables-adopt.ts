import { addRegistryEntries, BASELINE_PATHS, isPresetName, UserError, type NewRegistryEntry } from '@sar/baseline';
import { readTextFile, writeInside } from '@sar/host';
import { terminalSafe } from '@sar/report';
import type { Audit } from '@sar/search';
import { join } from 'node:path';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { diffText } from './diff-text.js';
import { AUDIT_OPTIONS, openAudit, requireAnswer, type OpenAudit } from './open-audit.js';
import { unseenLists } from './unseen-lists.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** `sar variables adopt`: declares what is configured. */
export const variablesAdopt: Command = {
  name: 'variables adopt',
  summary: 'write what GitHub has, and the baseline does not declare, into the baseline',
  positionals: '',
  maxPositionals: 0,
  details:
    'Adds an entry for each live variable and secret that is not declared to `variables.registry`; nothing else of the file changes. Layers that cannot be read are named and left alone.',
  options: [DRY_RUN, ...AUDIT_OPTIONS],
  examples: ['sar variables adopt --dry-run', 'sar variables adopt --layer repo-vars'],
  async run(given, io) {
    const opened = await openAudit(given, io, true);
    requireAnswer(opened);
    for (const note of (await unseenLists(opened, given.values('layer'))).notes) io.err(`not adopted: ${note}\n`);
    const entries = newEntries(opened.audit);
    if (entries.length === 0) {
      io.err('nothing to adopt: everything that could be read is declared\n');
      return 0;
    }
    const path = baselineFile(opened, given.value('baseline'));
    // What the tree reads loses a byte order mark; this file is written back.
    const before = opened.survey.tree.read(path).kind === 'absent' ? '' : readTextFile(join(opened.root, path));
    // With the mark, the first key of the file would be one column further right than it is.
    const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const after = mark + addRegistryEntries(before.slice(mark.length), entries, path);
    io.out(diffText(path, before, after, io));
    if (given.flag('dry-run')) {
      io.err('dry run: nothing was written\n');
      return 0;
    }
    writeInside(opened.root, path, after);
    io.err(`declared ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in ${terminalSafe(path)}\n`);
    return 0;
  },
};

function newEntries({ extra }: Audit): readonly NewRegistryEntry[] {
  return extra.map(({ layer, environment, name }) => ({ layer, name, ...(environment !== undefined && { environment }) }));
}

/** The file to write: the one that was named, else the one that was read, else the first of the default places. */
function baselineFile({ survey }: OpenAudit, given: string | undefined): string {
  if (given !== undefined && isPresetName(given)) throw new UserError(`--baseline ${given} is a preset; adopt writes into a file`);
  return given ?? survey.baseline.sources.findLast((source) => (BASELINE_PATHS as readonly string[]).includes(source)) ?? BASELINE_PATHS[0];
}
