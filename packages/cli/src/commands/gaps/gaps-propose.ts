import { readTriageDocument, UserError, type TriageDocument } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { proposalsOfDocument, proposedFiles } from '@sar/patrol';
import { offerWords, terminalSafe } from '@sar/report';
import { resolve } from 'node:path';
import type { Command } from '../../arguments/command.js';
import { diffText } from '../variables/diff-text.js';
import { expectSound, openRegistry, REGISTRY_OPTIONS } from './open-registry.js';
import { writeGapFile } from './write-change.js';

/** `sar gaps propose`: what findings mean for the registry. */
export const gapsPropose: Command = {
  name: 'gaps propose',
  summary: 'propose gaps for new findings, and the resolution of gaps whose findings are gone',
  positionals: '',
  maxPositionals: 0,
  details:
    'Reads what "sar triage --findings-file F" wrote and runs nothing. Findings of the severities in `gaps.propose` that no gap names become gaps, at most 20 at once. A gap is proposed as resolved only if its findings were looked for on the default branch by the same sensors, and not found. Prints the files and writes nothing without --write.',
  options: [
    { name: 'findings-file', value: 'FILE', help: 'findings of a triage: a document sar.triage/1' },
    { name: 'write', help: 'write the proposed files into the checkout' },
    ...REGISTRY_OPTIONS,
  ],
  examples: ['sar gaps propose --findings-file findings.json', 'sar gaps propose --findings-file findings.json --write'],
  async run(given, io) {
    const path = given.value('findings-file');
    if (path === undefined) throw new UserError('--findings-file is missing: "sar triage --findings-file findings.json" writes one');
    const { root, survey, registry } = await openRegistry(given, io);
    expectSound(registry);
    const document = await readTriageDocument(readTextFile(resolve(io.workingDirectory, path)), path);
    const { proposals, left } = proposalsOfDocument(document, registry, survey.baseline, io.now());
    const files = proposedFiles(proposals, registry);
    for (const { path: at, before = '', text } of files) io.out(diffText(at, before, text, io));
    const { propose } = survey.baseline.gaps;
    if (files.length === 0) io.err(`nothing to propose: ${nothingWords(propose)}\n`);
    else if (!given.flag('write')) io.err(`proposed ${offerWords(proposals)}; nothing was written: --write does\n`);
    else {
      for (const { path: at, before, text } of files) writeGapFile(root, at, before, text);
      io.err(`wrote ${offerWords(proposals)} into ${terminalSafe(registry.directory)}\n`);
    }
    const reason = whyNothingIsGone(document);
    if (reason !== undefined && registry.gaps.some(({ findings, status }) => findings !== undefined && status !== 'resolved'))
      io.err(`no resolution can be proposed from this file: ${reason}\n`);
    if (left > 0) io.err(`${left} more ${left === 1 ? 'waits' : 'wait'}: run this again after these are written\n`);
    return 0;
  },
};

function nothingWords(severities: readonly string[]): string {
  if (severities.length === 0) return '`gaps.propose` of the baseline names no severity';
  return `the registry names every open finding of ${severities.join(', ')} (\`gaps.propose\`), and no gap is known to be over or back`;
}

/** Why a finding that is not in the document may still be there. */
function whyNothingIsGone({ partial, isDefaultBranch }: TriageDocument): string | undefined {
  if (partial) return 'only a part of the repository was judged';
  return isDefaultBranch
    ? undefined
    : 'it is not known to be of the default branch, as what the action triage or "sar triage --issues" writes there is';
}
