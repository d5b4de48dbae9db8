import { UserError, type VariableAuditDocument } from '@sar/baseline';
import { readTextFile, writeInside } from '@sar/host';
import { jsonText, stampGuide, terminalSafe, variableMarkdown } from '@sar/report';
import { join } from 'node:path';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { AUDIT_OPTIONS, openAudit, refuseUnanswered } from './open-audit.js';
import { diffText } from './diff-text.js';
import { markdownOptions } from './render-audit.js';

export const LATEST_AUDIT = 'variable_audit_latest';

/** `sar variables report`: the audit as files, and the guide stamped. */
export const variablesReport: Command = {
  name: 'variables report',
  summary: 'write the audit as JSON and Markdown into the state directory, and stamp the guide',
  positionals: '',
  maxPositionals: 0,
  details:
    'Writes variable_audit_latest.json and variable_audit_latest.md, with what is configured and not declared in any layer. A guide (`variables.guide` of the baseline, or --guide) gets the date and the counts between its two markers.',
  options: [
    { name: 'guide', value: 'FILE', help: 'the Markdown document to stamp, from the root of the checkout' },
    DRY_RUN,
    ...AUDIT_OPTIONS,
  ],
  examples: ['sar variables report', 'sar variables report --guide docs/variables.md --dry-run'],
  async run(given, io) {
    if (given.values('layer').length > 0) throw new UserError('a report is of all layers; "sar variables check --layer" looks at some');
    const opened = await openAudit(given, io, true);
    refuseUnanswered(opened);
    const { document, root, state, survey } = opened;
    const guide = given.value('guide') ?? survey.baseline.variables.guide;
    const stamped = guide === undefined ? undefined : stamp(root, guide, document);
    if (given.flag('dry-run')) {
      io.out(variableMarkdown(document, markdownOptions('sar variables check')));
      if (stamped !== undefined) io.out(diffText(stamped.path, stamped.before, stamped.text, io));
      io.err('dry run: nothing was written\n');
      return 0;
    }
    // The guide first: it is the one that can be refused.
    if (stamped !== undefined && stamped.text !== stamped.before) {
      writeInside(root, stamped.path, stamped.text);
      io.err(`stamped ${terminalSafe(stamped.path)}\n`);
    }
    await state.update(
      'variable audit',
      async () =>
        new Map([
          [`${LATEST_AUDIT}.json`, jsonText(document)],
          [`${LATEST_AUDIT}.md`, variableMarkdown(document, markdownOptions('sar variables check'))],
        ]),
    );
    io.err(`wrote ${state.place}/${LATEST_AUDIT}.json and .md\n`);
    return 0;
  },
};

function stamp(root: string, path: string, document: VariableAuditDocument) {
  const before = readTextFile(join(root, path));
  const text = stampGuide(before, document, path);
  return { path, before, text };
}
