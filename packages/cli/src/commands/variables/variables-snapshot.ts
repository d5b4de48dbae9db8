import { resolve } from 'node:path';
import { writeOutput } from '@sar/host';
import { jsonText, terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { AUDIT_OPTIONS, openAudit, requireAnswer } from './open-audit.js';
import { unseenLists } from './unseen-lists.js';
import { OUT } from './variables-check.js';

/** `sar variables snapshot`: everything that is configured, kept for a later comparison. */
export const variablesSnapshot: Command = {
  name: 'variables snapshot',
  summary: 'keep what is configured now, also what is not declared, for a later "sar variables diff"',
  positionals: '',
  maxPositionals: 0,
  details: 'Names, layers and dates; no value. Written to variable_snapshots/ in the state directory unless --out says otherwise.',
  options: [OUT, ...AUDIT_OPTIONS],
  examples: ['sar variables snapshot', 'sar variables snapshot --out before.json'],
  async run(given, io) {
    const opened = await openAudit(given, io, true);
    requireAnswer(opened);
    for (const note of (await unseenLists(opened, given.values('layer'))).notes) io.err(`not in the snapshot: ${note}\n`);
    const { document, root, state } = opened;
    const out = given.value('out');
    if (out === undefined) {
      const path = `variable_snapshots/${document.timestamp.replaceAll(/[-:]|\.\d+/g, '')}.json`;
      await state.update('variable snapshot', async () => new Map([[path, jsonText(document)]]));
      io.err(`wrote ${state.place}/${path}\n`);
    } else {
      writeOutput(root, resolve(io.workingDirectory, out), jsonText(document));
      io.err(`wrote ${terminalSafe(out)}\n`);
    }
    return 0;
  },
};
