import { ANSI_PALETTE, explainMarkdown, explainText, jsonText, PLAIN_PALETTE } from '@sar/report';
import { toFindingDocument, UserError } from '@sar/baseline';
import { explainFinding, findById } from '@sar/triage';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import type { OpenTriage } from './open-triage.js';

/**
 * `--explain`: why one finding is what it is.
 *
 * @throws UserError when no finding, or more than one, is meant, and for a format that there is not
 */
export function explainOne({ triaged, seenIn: memoryOf }: OpenTriage, given: Arguments, io: Io): number {
  const { baseline, findings, groups, subjects, at: now, place } = triaged;
  const finding = findById(findings, given.value('explain') ?? '');
  const seenIn = memoryOf(finding.signal.id);
  const explained = explainFinding({
    baseline,
    finding,
    findings,
    groups,
    subjects,
    now,
    ...(place.branch !== undefined && { branch: place.branch }),
    ...(seenIn !== undefined && { seenIn }),
  });
  switch (given.value('format') ?? 'table') {
    case 'table': {
      const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
      const lines = explainText(explained, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
      io.out(lines.map((line) => `${line}\n`).join(''));
      return 0;
    }
    case 'markdown':
      io.out(`${explainMarkdown(explained).trimEnd()}\n`);
      return 0;
    case 'json': {
      const { finding: _finding, group, ...rest } = explained;
      const others = group === undefined ? {} : { group: { ...group, others: group.others.map(({ signal }) => signal.id) } };
      io.out(jsonText({ finding: toFindingDocument(finding), ...rest, ...others }));
      return 0;
    }
    default:
      throw new UserError(`--explain prints a table, markdown or json, not ${given.value('format') ?? ''}`);
  }
}
