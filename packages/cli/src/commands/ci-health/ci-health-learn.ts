import { readFailurePatterns, UserError, type Baseline, type FailurePattern } from '@sar/baseline';
import { writeInside } from '@sar/host';
import { learnPatterns, PATTERNS_PATH } from '@sar/patrol';
import { countOf, terminalSafe } from '@sar/report';
import { shippedPatterns } from '@sar/search';
import type { Command } from '../../arguments/command.js';
import { expectKnown } from '../../live/expect-known.js';
import { countOption, DRY_RUN } from '../../live/live-options.js';
import { diffText } from '../variables/diff-text.js';
import { LEARN_BRANCH, offerPatterns } from './offer-patterns.js';
import { openWatch, WATCH_OPTIONS, type OpenWatch } from './open-watch.js';

/** Largest file of patterns, in bytes: as large as the one that is read. */
const MAX_BYTES = 1_048_576;

/** `sar ci-health learn`: patterns from failures that nobody recognised yet. */
export const ciHealthLearn: Command = {
  name: 'ci-health learn',
  summary: 'propose failure patterns from unknown failures that repeat, and count the matches of your own patterns',
  positionals: '',
  maxPositionals: 0,
  details:
    'Shows the change of the pattern file as a diff and writes it into the checkout: the first file of `ci.patterns`, else .github/failure-patterns.yml. A proposal has the class `unknown`: it gives the failure a name, and a person says what it means. Counts run from where the last ones ended. A pull request needs Contents: write and Pull requests: write too.',
  options: [
    DRY_RUN,
    {
      name: 'pull-request',
      help: `offer the change as a pull request from the branch ${LEARN_BRANCH}, and write nothing into the checkout`,
    },
    { name: 'min-runs', value: 'N', help: 'failed runs that must have the same unknown cause (default 3)' },
    ...WATCH_OPTIONS,
  ],
  examples: ['sar ci-health learn --dry-run', 'sar ci-health learn --since 30d', 'sar ci-health learn --pull-request'],
  async run(given, io) {
    const minRuns = countOption(given, 'min-runs', { min: 2, max: 1000 });
    const opened = await openWatch(given, io, { mayBeginFile: true });
    const { health, notes } = expectKnown(opened.watch);
    for (const note of notes) io.err(`${terminalSafe(note)}\n`);
    const [path = PATTERNS_PATH] = opened.baseline.ci.patterns;
    const file = await patternFile(opened, path);
    const inFile = new Set(file.patterns.map(({ pattern_id: id }) => id));
    const others = [...(await shippedPatterns()), ...opened.own.filter(({ pattern_id: id }) => !inFile.has(id))];
    const before = file.text ?? '';
    const learned = learnPatterns({ health, others, file: { ...file, text: before }, ...(minRuns !== undefined && { minRuns }) });
    if (learned.text === before) {
      io.err('nothing to learn: no unknown failure repeats, and no pattern of the file matched anew\n');
      return 0;
    }
    io.out(diffText(path, before, learned.text, io));
    const what = `${countOf(learned.proposals.length, 'proposal')}, counts of ${countOf(learned.counted.length, 'pattern')}`;
    if (given.flag('dry-run')) io.err(`dry run: nothing was written; ${what}\n`);
    else if (given.flag('pull-request')) {
      for (const line of await offerPatterns(opened, { path, before: file.text, text: learned.text, what })) io.err(`${line}\n`);
    } else {
      writeInside(opened.root, path, learned.text);
      io.err(`wrote ${terminalSafe(path)}: ${what}\n`);
    }
    if (!isNamed(opened.baseline, path)) io.err(`the baseline does not read the file yet: add ${terminalSafe(path)} to \`ci.patterns\`\n`);
    return 0;
  },
};

/** The file that is written, and its patterns; without a text where it is not there. */
async function patternFile(
  { survey }: OpenWatch,
  path: string,
): Promise<{ readonly path: string; readonly text: string | undefined; readonly patterns: readonly FailurePattern[] }> {
  const content = survey.tree.read(path, MAX_BYTES);
  if (content.kind === 'absent') return { path, text: undefined, patterns: [] };
  if (content.kind !== 'text')
    throw new UserError(`${path} is no file of failure patterns that can be written: it is ${WORDS[content.kind]}`);
  return { path, text: content.text, patterns: await readFailurePatterns(content.text, path) };
}

const WORDS = {
  binary: 'no text',
  'too-large': `larger than ${MAX_BYTES} bytes`,
  outside: 'outside of the checkout',
  unreadable: 'not readable',
} as const;

function isNamed({ ci }: Baseline, path: string): boolean {
  return ci.patterns.includes(path);
}
