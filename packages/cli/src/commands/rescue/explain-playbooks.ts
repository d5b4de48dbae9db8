import { playbookMapOf } from '@sar/patrol';
import { ANSI_PALETTE, jsonText, MAX_MARKDOWN_BYTES, PLAIN_PALETTE, playbookMapMarkdown, playbookMapTable } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { openRun } from '../../open-run.js';
import { ruleLink } from '../../rule-link.js';

/**
 * `--explain`: which playbook a finding gets.
 *
 * @throws UserError for a playbook or a rule that there is not
 */
export async function explainPlaybooks(given: Arguments, io: Io): Promise<number> {
  const { survey } = await openRun(given, io);
  const map = playbookMapOf(survey.baseline, given.value('playbook') ?? given.value('rule'));
  const format = given.value('format') ?? 'table';
  if (format === 'json') io.out(jsonText(map));
  else if (format === 'markdown')
    io.out(playbookMapMarkdown(map, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command: 'sar rescue --explain' }));
  else {
    const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
    const lines = playbookMapTable(map, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
    io.out(lines.map((line) => `${line}\n`).join(''));
  }
  return 0;
}
