import { UserError } from '@sar/baseline';
import { writeInside } from '@sar/host';
import { SAR_VERSION } from '@sar/patrol';
import {
  ANSI_PALETTE,
  jsonText,
  PLAIN_PALETTE,
  scoreBadge,
  scoreMarkdown,
  scoreReportDocument,
  scoreText,
  scoreTexts,
  terminalSafe,
} from '@sar/report';
import { appendScore, scoreEntry } from '@sar/triage';
import type { Arguments, Command } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { renderedDocuments } from '../../documents/rendered-documents.js';
import { openRun, type Run } from '../../open-run.js';
import { SENSING_OPTIONS } from '../../sensing/sensing-options.js';
import { diffText } from '../variables/diff-text.js';
import { openScore, type OpenedScore } from './open-score.js';

/** `sar score`: maturity of each dimension, and the level. */
export const scoreCommand: Command = {
  name: 'score',
  summary: 'maturity of each dimension, the level, and the cheapest next step',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Runs the sensors and looks for evidence, unless a findings file is given. A check that could not answer earns nothing, and the score says how high it might be. Writes nothing unless --write asks for it. With --write --dry-run the exit code is 1 when a document is not up to date.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json', 'md', 'badge'],
      help: 'text, json, md or badge (default text)',
    },
    { name: 'explain', help: 'also every check: its weight, what it earned and why, and what it would gain' },
    { name: 'findings-file', value: 'FILE', help: 'score what this findings file holds (schemas/triage.schema.json), and run nothing' },
    { name: 'verdict-file', value: 'FILE', help: 'verdict of the gate (schemas/verdict.schema.json); without one its checks are unknown' },
    { name: 'declared', help: 'show the values that the baseline declares, and measure nothing' },
    {
      name: 'write',
      help: 'write the renderings between their markers in the documents of `gaps.documents`, and the score into the history in the state directory',
    },
    { name: 'document', value: 'FILE', repeat: true, help: 'with --write: render into this document instead of those of the baseline' },
    { name: 'dry-run', short: 'n', help: 'with --write: print the changes as a diff and write nothing' },
    ...SENSING_OPTIONS,
  ],
  examples: [
    'sar score',
    'sar score --explain',
    'sar score --findings-file findings.json --format badge > badge.json',
    'sar score --write --dry-run',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  refuseContradictions(given);
  const opened = await openRun(given, io);
  const scored = await openScore(given, io, opened);
  for (const note of scored.notes) io.err(`${terminalSafe(note)}\n`);
  if (!given.flag('write')) {
    io.out(printed(given, io, scored));
    return 0;
  }
  if (scored.partial) throw new UserError('--write keeps the score of the whole repository by all sensors, and only a part was judged');
  return write(scored, opened, io, { named: given.values('document'), dryRun: given.flag('dry-run') });
}

/** @throws UserError for options that would be ignored */
function refuseContradictions(given: Arguments): void {
  for (const name of ['dry-run', 'document'])
    if (!given.flag('write') && (given.flag(name) || given.values(name).length > 0))
      throw new UserError(`--${name} is for --write; a score alone writes nothing`);
  const changing = (['pedantic', 'as-of'] as const).find((name) => given.flag(name) || given.value(name) !== undefined);
  if (given.flag('write') && changing !== undefined)
    throw new UserError(
      `--write keeps scores that can be compared, so --${changing}, which judges by another measure, has no place beside it`,
    );
  const printing = (['explain', 'format'] as const).find((name) => given.flag(name) || given.value(name) !== undefined);
  if (given.flag('write') && printing !== undefined)
    throw new UserError(`--write prints no score, so --${printing} has no place beside it`);
  const format = given.value('format') ?? 'text';
  if (given.flag('explain') && format !== 'text') throw new UserError('--explain is for --format text; json holds every check anyway');
}

function printed(given: Arguments, io: Io, { score, at, commit, partial }: OpenedScore): string {
  switch (given.value('format')) {
    case 'json':
      return jsonText(scoreReportDocument(score, { version: SAR_VERSION, at, ...(commit !== undefined && { commit }), partial }));
    case 'md':
      return scoreMarkdown(score);
    case 'badge':
      return jsonText(scoreBadge(score));
    default: {
      const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
      const { columns } = io;
      const lines = scoreText(score, { palette, explain: given.flag('explain'), ...(columns !== undefined && { columns }) });
      return lines.map((line) => `${line}\n`).join('');
    }
  }
}

interface Writing {
  /** Documents from the working directory; without them those of the baseline count. */
  readonly named: readonly string[];
  readonly dryRun: boolean;
}

async function write(
  { score, at, commit }: OpenedScore,
  { survey, root, state }: Run,
  io: Io,
  { named, dryRun }: Writing,
): Promise<number> {
  const place = { root, tree: survey.tree, named, declared: survey.baseline.gaps.documents };
  const rendered = renderedDocuments(place, scoreTexts(score), 'the score', io);
  const stale = rendered.filter(({ before, after }) => before !== after);
  for (const { path, before, after } of stale) {
    if (dryRun) io.out(diffText(path, before, after, io));
    else {
      writeInside(root, path, after);
      io.err(`wrote ${terminalSafe(path)}\n`);
    }
  }
  if (rendered.length === 0) io.err(`${NO_MARKER}\n`);
  else if (stale.length === 0) io.err('every document is up to date\n');
  const entry = scoreEntry(score, at, commit);
  if (entry === undefined) io.err('nothing was measured, so the history has nothing new\n');
  else {
    const { outcome, detail } = await appendScore(state, entry, { dryRun });
    const words = outcome === 'unchanged' ? 'unchanged' : dryRun ? 'would write' : 'wrote';
    io.err(`${words}: ${terminalSafe(detail)}\n`);
  }
  return dryRun && stale.length > 0 ? 1 : 0;
}

const NO_MARKER =
  'no document of `gaps.documents` holds a marker of the score, such as <!-- sar:score:table --> and <!-- sar:score:table:end -->';
