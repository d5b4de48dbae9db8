import { resolve } from 'node:path';
import type { PruneDocument } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import { ANSI_PALETTE, jsonText, MAX_MARKDOWN_BYTES, PLAIN_PALETTE, pruneMarkdown, pruneTable, terminalSafe } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';

/**
 * Prints what came of pruning, or writes it into the file of `--out`.
 *
 * @param root real path of the checkout
 * @returns the exit code: 2 when the token may not remove, 1 when something could not be removed or SAR is halted
 */
export function writePrune(document: PruneDocument, root: string, given: Arguments, io: Io): number {
  const text = textOf(document, given, io);
  const out = given.value('out');
  if (out === undefined) io.out(text);
  else {
    writeOutput(root, resolve(io.workingDirectory, out), text);
    io.err(`wrote ${terminalSafe(out)}\n`);
  }
  const { code, why } = verdictOf(document);
  // Who sends the report elsewhere, such as to the summary of a step, finds in the log why it fails.
  const isElsewhere = out !== undefined || (given.value('format') ?? 'table') !== 'table';
  if (isElsewhere && why !== undefined) io.err(`${terminalSafe(why)}\n`);
  return code;
}

function verdictOf({ stopped, removals }: PruneDocument): { readonly code: number; readonly why?: string | undefined } {
  if (stopped?.why === 'forbidden') return { code: 2, why: stopped.detail };
  if (stopped?.why === 'halted') return { code: 1, why: stopped.detail };
  const failed = removals.find(({ outcome }) => outcome === 'failed');
  return failed === undefined ? { code: 0 } : { code: 1, why: failed.detail };
}

function textOf(document: PruneDocument, given: Arguments, io: Io): string {
  switch (given.value('format')) {
    case 'json':
      return jsonText(document);
    case 'markdown': {
      const command = document.what === 'caches' ? 'sar cache prune' : 'sar runs prune';
      return pruneMarkdown(document, { limitBytes: MAX_MARKDOWN_BYTES, command });
    }
    default: {
      const isPlain = given.value('out') !== undefined || !wantsColor(io, given.flag('no-color'));
      const palette = isPlain ? PLAIN_PALETTE : ANSI_PALETTE;
      const columns = given.value('out') === undefined ? io.columns : undefined;
      const lines = pruneTable(document, { palette, ...(columns !== undefined && { columns }) });
      return lines.map((line) => `${line}\n`).join('');
    }
  }
}
