import { resolve } from 'node:path';
import { UserError, type StateStore, type StorageLayer } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { auditDiffMarkdown, auditDiffTable, diffAudits, jsonText, readAuditDocument } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { NO_COLOR } from '../../options.js';
import { AUDIT_OPTIONS, openAudit, requireAnswer } from './open-audit.js';
import { linesText, markdownOptions, tableOptions } from './render-audit.js';
import { AUDIT_FORMAT } from './variables-check.js';
import { unseenLists } from './unseen-lists.js';
import { LATEST_AUDIT } from './variables-report.js';

/** `sar variables diff`: what changed since an earlier audit. */
export const variablesDiff: Command = {
  name: 'variables diff',
  summary: 'say what changed since the last report, or since a snapshot',
  positionals: '',
  maxPositionals: 0,
  details: 'Exit code 1 when something changed.',
  options: [
    { name: 'against', value: 'FILE', help: 'an earlier audit or snapshot (default: variable_audit_latest.json of the state directory)' },
    AUDIT_FORMAT,
    ...AUDIT_OPTIONS,
    NO_COLOR,
  ],
  examples: ['sar variables diff', 'sar variables diff --against .sar/variable_snapshots/20261122T120000Z.json'],
  async run(given, io) {
    // Reports and snapshots are of all layers, so what they are compared with is, too.
    const opened = await openAudit(given, io, true);
    requireAnswer(opened);
    const before = await earlier(given.value('against'), opened.state, io);
    const layers = new Set(given.values('layer'));
    const unseen = await unseenLists(opened, given.values('layer'));
    for (const note of unseen.notes) io.err(`not compared: ${note}\n`);
    const seenNow = new Set(opened.document.extra_vars);
    const part = {
      ...before,
      results: before.results.filter(({ layer }) => layers.size === 0 || layers.has(layer)),
      extra_vars: before.extra_vars.filter((name) => {
        const layer = name.split('/')[0] ?? '';
        // What cannot be seen now is not gone.
        return (layers.size === 0 || layers.has(layer)) && (!unseen.layers.has(layer as StorageLayer) || seenNow.has(name));
      }),
    };
    const changes = diffAudits(part, opened.document);
    switch (given.value('format')) {
      case 'json':
        io.out(jsonText({ schema: 'sar.variable-audit-diff/1', before: before.timestamp, after: opened.document.timestamp, changes }));
        break;
      case 'md':
        io.out(auditDiffMarkdown(changes, markdownOptions('sar variables diff')));
        break;
      default:
        io.out(linesText(auditDiffTable(changes, tableOptions(given, io))));
    }
    return changes.length === 0 ? 0 : 1;
  },
};

async function earlier(path: string | undefined, state: StateStore, io: Io) {
  if (path !== undefined) return readAuditDocument(readTextFile(resolve(io.workingDirectory, path)), path);
  const name = `${LATEST_AUDIT}.json`;
  const text = await state.read(name);
  if (text === undefined)
    throw new UserError(`there is no ${state.place}/${name} to compare with: run "sar variables report" first, or give --against FILE`);
  return readAuditDocument(text, `${state.place}/${name}`);
}
