import { UserError } from '@sar/baseline';
import { headCommit, pacer } from '@sar/host';
import { compareFindings, failing, FAIL_ON_LEVELS, parseFailOn, SAR_VERSION, type CompareInput } from '@sar/patrol';
import {
  ANSI_PALETTE,
  findingDiffDocument,
  findingDiffMarkdown,
  findingDiffTable,
  jsonText,
  MAX_MARKDOWN_BYTES,
  PLAIN_PALETTE,
  type FindingDiff,
} from '@sar/report';
import { sensors as allSensors } from '@sar/search';
import type { Arguments, Command } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { countOption } from '../../live/live-options.js';
import { openRun, type Run } from '../../open-run.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { ruleLink } from '../../rule-link.js';
import { baseOf } from '../gate/gate-input.js';

/** `sar diff`: what a change does to the findings. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'findings that are new, gone and kept since the branch left a commit',
  positionals: 'REF [path]',
  maxPositionals: 2,
  suggest: () => ['origin/main', 'HEAD'],
  details:
    'Runs the same sensors, by the baseline of the checkout, on the files here (uncommitted changes included) and on those of the commit where the branch left REF. Only the files differ: neither git history nor GitHub nor the network nor programs take part, and sensors that need them are left out. Writes nothing.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['table', 'markdown', 'json'],
      help: 'what to print; json has schemas/diff.schema.json',
    },
    {
      name: 'sensor',
      short: 's',
      value: 'ID',
      repeat: true,
      help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
      suggest: () => allSensors().map(({ id }) => id),
    },
    {
      name: 'fail-on',
      value: 'LEVEL',
      help: 'exit with 1 when a new finding has this severity or a worse one: P0 to P3, or never (default never)',
      suggest: () => FAIL_ON_LEVELS.filter((level) => !level.startsWith('new:')),
    },
    BASELINE,
    { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120)' },
    NO_COLOR,
  ],
  examples: ['sar diff origin/main', 'sar diff HEAD', 'sar diff origin/main --fail-on P2 --format markdown'],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const [reference, ...rest] = given.positionals;
  if (reference === undefined) throw new UserError('what is compared with? Give a branch or a commit: "sar diff origin/main"');
  const failOn = parseFailOn(given.value('fail-on') ?? 'never');
  if (failOn.kind === 'new') throw new UserError('--fail-on of "sar diff" counts new findings alone; give P0 to P3');
  const opened = await openRun({ ...given, positionals: rest }, io);
  if (opened.only !== undefined) throw new UserError('"sar diff" compares whole checkouts; give a folder, not a file');
  const base = baseOf(opened.root, reference);
  const compared = await compareFindings({
    survey: opened.survey,
    base: base.tree,
    sensing: sensingOf(given, io, opened),
    sensors: given.values('sensor'),
  });
  const diff = { ...compared, base: `${reference} (${base.commit.slice(0, 12)})` };
  const commit = headCommit(opened.root);
  const facts = {
    version: SAR_VERSION,
    at: io.now().toISOString(),
    base: base.commit,
    ...(commit !== undefined && { commit }),
  };
  io.out(textOf(diff, () => jsonText(findingDiffDocument(diff, facts)), given, io));
  return failing(diff.added, failOn, new Set()).length === 0 ? 0 : 1;
}

/** Only the files count, so that nothing else is opened. */
function sensingOf(given: Arguments, io: Io, { branch, origin }: Run): CompareInput['sensing'] {
  const timeLimitSeconds = countOption(given, 'time-limit', { min: 1, max: 3600 });
  return {
    now: io.now(),
    offline: true,
    pedantic: false,
    pacer,
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ...(branch !== undefined && { branch }),
    ...(origin !== undefined && { repositoryOwner: origin.owner }),
  };
}

function textOf(diff: FindingDiff, json: () => string, given: Arguments, io: Io): string {
  switch (given.value('format') ?? 'table') {
    case 'json':
      return json();
    case 'markdown':
      return findingDiffMarkdown(diff, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command: 'sar diff' });
    default: {
      const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
      const lines = findingDiffTable(diff, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
      return lines.map((line) => `${line}\n`).join('');
    }
  }
}
