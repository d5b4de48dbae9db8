import type { Finding } from '@sar/baseline';
import { writeInside } from '@sar/host';
import { planEdits } from '@sar/patrol';
import { countOf, terminalSafe, unifiedDiff } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Run } from '../../open-run.js';
import { printDiff } from '../../output/print-diff.js';

/** Makes the edits of the findings that have some, or with `--dry-run` prints them as a diff. */
export function makeEdits(findings: readonly Finding[], { root, survey }: Run, given: Arguments, io: Io): void {
  const dryRun = given.flag('dry-run');
  const { files, mended, skipped } = planEdits(findings, (path, maxBytes) => survey.tree.read(path, maxBytes));
  for (const { path, before, after } of files) {
    if (dryRun) printDiff(path, unifiedDiff(path, before, after), io, { noColor: given.flag('no-color'), command: 'sar search --fix' });
    else {
      writeInside(root, path, after);
      io.out(`mended ${terminalSafe(path)}\n`);
    }
  }
  for (const { signal, reason } of skipped)
    io.err(`not mended: ${terminalSafe(`${signal.artefact.path}:${signal.artefact.line ?? 1} ${signal.rule}: ${reason}`)}\n`);
  const done = dryRun ? 'would mend' : 'mended';
  io.err(
    mended.length + skipped.length === 0
      ? 'no finding has an edit\n'
      : `${done} ${countOf(mended.length, 'finding')} in ${countOf(files.length, 'file')}\n`,
  );
  if (findings.some(({ signal, waived }) => waived === undefined && signal.sensor === 'cache-wiring' && signal.fix !== undefined))
    io.err('caches are mended by "sar cache fix", which proves its edits together\n');
}
