import { resolve } from 'node:path';
import {
  compileGlob,
  UserError,
  type Baseline,
  type CiClassificationDocument,
  type Classification,
  type FailurePattern,
} from '@sar/baseline';
import { checkoutTree, readTextPieces, rootOf } from '@sar/host';
import { openSurvey, ownPatterns } from '@sar/patrol';
import { jsonText, terminalSafe } from '@sar/report';
import { classifyLog, loadPatternLibrary, type PatternLibrary } from '@sar/search';
import type { Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { BASELINE } from '../../options.js';
import { linesText } from '../variables/render-audit.js';
import { classifiedLines } from './classified-lines.js';
import { logPieces } from './log-pieces.js';

/** `sar ci-health classify`: the cause in one log, without any network. */
export const ciHealthClassify: Command = {
  name: 'ci-health classify',
  summary: 'say why the job failed that wrote a log; reads a file or standard input, and no network',
  positionals: 'LOGFILE',
  maxPositionals: 1,
  details:
    'Takes the log of a job as GitHub gives it, the output of "gh run view --log", or what a tool printed; "-" reads standard input. In a checkout the failure patterns of its baseline count too. Exit code 0, also for an unknown cause.',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], help: 'text or json (default text)' },
    {
      name: 'workflow',
      value: 'PATH',
      help: 'file of the workflow that the job belongs to, for patterns that name files and workflows that heal',
    },
    BASELINE,
  ],
  examples: ['sar ci-health classify build.log', 'gh run view 123 --log-failed | sar ci-health classify -'],
  async run(given, io) {
    const [file] = given.positionals;
    if (file === undefined) throw new UserError('which log? Give a file, or "-" for standard input');
    const { library, baseline } = await patternsHere(given.value('baseline'), io);
    const name = file === '-' ? 'standard input' : file;
    const pieces = file === '-' ? io.inputPieces() : readTextPieces(resolve(io.workingDirectory, file));
    const log = logPieces(pieces, name, () => io.err(`${terminalSafe(name)} is empty\n`));
    const classification = classifyLog(log, library, {
      minConfidence: baseline.ci['min-confidence'],
      ...workflowFacts(given.value('workflow'), baseline),
    });
    const pattern = library.patterns.find((entry) => entry.pattern.pattern_id === classification.pattern)?.pattern;
    if (given.value('format') === 'json') io.out(jsonText(documentOf(classification, pattern)));
    else io.out(linesText(classifiedLines(classification, pattern).map(terminalSafe)));
    return 0;
  },
};

/** SAR's patterns, and in a checkout those of its baseline. A log may be looked at anywhere. */
async function patternsHere(
  baselinePath: string | undefined,
  io: Io,
): Promise<{ readonly library: PatternLibrary; readonly baseline: Baseline }> {
  const tree = checkoutTree(rootOf(io.workingDirectory));
  const { baseline } = await openSurvey(tree, baselinePath);
  return { library: await loadPatternLibrary(await ownPatterns(tree, baseline)), baseline };
}

function workflowFacts(path: string | undefined, { ci }: Baseline): { readonly workflowPath?: string; readonly isSelfHealing?: boolean } {
  if (path === undefined) return {};
  return { workflowPath: path, isSelfHealing: ci['self-healing'].some((glob) => compileGlob(glob).matches(path)) };
}

function documentOf(classification: Classification, pattern: FailurePattern | undefined): CiClassificationDocument {
  const { class: failureClass, pattern: id, name, family, confidence, isFixable, line, captures, isAmbiguous, basis } = classification;
  return {
    schema: 'sar.ci-classification/1',
    class: failureClass,
    pattern: id ?? null,
    name,
    family,
    confidence,
    fixable: isFixable,
    line: line ?? null,
    captures: [...captures],
    ambiguous: isAmbiguous,
    basis: basis ?? null,
    root_cause: pattern?.root_cause ?? null,
    fix_steps: [...(pattern?.fix_steps ?? [])],
  };
}
