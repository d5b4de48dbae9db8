import { resolve } from 'node:path';
import { UserError, type GateVerdict } from '@sar/baseline';
import { verdictDocument } from '@sar/gate';
import { writeOutput } from '@sar/host';
import { gatePlan, judgeGate, openGate, SAR_VERSION, type GateRun, type OpenGate } from '@sar/patrol';
import {
  ANSI_PALETTE,
  gateMarkdown,
  gatePlanTable,
  gateTable,
  jsonText,
  MAX_MARKDOWN_BYTES,
  PLAIN_PALETTE,
  terminalSafe,
  verdictText,
} from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { countOption } from '../../live/live-options.js';
import { gateInput, type GatePlace } from './gate-input.js';
import { integrityOption } from './integrity-option.js';
import { lintGates } from './lint-gates.js';
import { refuseContradictions } from './refuse-contradictions.js';
import { whileJudging } from './while-judging.js';

/** Judges a checkout, shows what would be judged, or lints the gates of its workflows. */
export async function runGateCommand(given: Arguments, io: Io): Promise<number> {
  refuseContradictions(given);
  if (given.flag('lint')) return lintGates(given, io);
  const jobs = countOption(given, 'jobs', { min: 1, max: 16 });
  const place = await gateInput(given, io);
  const opened = await openGate(place.input);
  if (given.flag('dry-run')) return showPlan(opened, given, io);
  if (given.value('format') !== 'json' && !given.flag('quiet') && opened.survey.baseline.notice !== undefined)
    io.err(`${terminalSafe(opened.survey.baseline.notice)}\n`);
  const integrity = integrityOption(given, io);
  const run: GateRun = {
    checks: given.values('check'),
    onUnknown: given.value('on-unknown') === 'warn' ? 'warn' : 'fail',
    failFast: given.flag('fail-fast'),
    ...(jobs !== undefined && { concurrency: jobs }),
    ...(integrity !== undefined && { integrity }),
    proves: given.values('proves'),
  };
  const verdict = await whileJudging(given, io, async () => judgeGate(opened, run));
  print(verdict, place, given, io);
  return verdict.outcome === 'pass' ? 0 : 1;
}

function print(verdict: GateVerdict, place: GatePlace, given: Arguments, io: Io): void {
  const document = () => jsonText(verdictDocument(verdict, { version: SAR_VERSION, at: io.now(), commit: place.commit, base: place.base }));
  io.out(text(verdict, document, given, io));
  const file = given.value('verdict-file');
  if (file === undefined) return;
  writeOutput(place.root, resolve(io.workingDirectory, file), document());
  io.err(`wrote ${file}\n`);
}

function text(verdict: GateVerdict, json: () => string, given: Arguments, io: Io): string {
  switch (given.value('format') ?? 'table') {
    case 'json':
      return json();
    case 'markdown':
      return gateMarkdown(verdict, { limitBytes: MAX_MARKDOWN_BYTES, command: 'sar gate' });
    default: {
      if (given.flag('quiet')) return `${terminalSafe(verdictText(verdict))}\n`;
      const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
      const lines = gateTable(verdict, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
      return lines.map((line) => `${line}\n`).join('');
    }
  }
}

function showPlan(opened: OpenGate, given: Arguments, io: Io): number {
  if ((given.value('format') ?? 'table') !== 'table') throw new UserError('--dry-run prints a table; leave out --format');
  const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
  io.out(
    gatePlanTable(gatePlan(opened, given.values('check')), palette)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return 0;
}
