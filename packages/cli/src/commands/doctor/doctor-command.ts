import { diagnose, doctorExitCode, SAR_VERSION } from '@sar/patrol';
import { ANSI_PALETTE, doctorDocument, doctorMarkdown, doctorTable, jsonText, MAX_MARKDOWN_BYTES, PLAIN_PALETTE } from '@sar/report';
import type { Arguments, Command } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { LIVE_OPTIONS } from '../../live/live-options.js';
import { NO_COLOR } from '../../options.js';
import { openDoctor, type OpenedDoctor } from './open-doctor.js';

/** `sar doctor`: whether a set-up is whole. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'check a set-up: permissions, tokens, schedules, versions, and what each missing one costs',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    "Looks at the baseline and the workflows of a checkout, and with a token at what GitHub knows of the repository: settings, names of secrets and variables, the life of the workflows and of their schedules. Only reads. A workflow's own GITHUB_TOKEN can see neither secrets nor settings; a fine-grained token, or an App's, with Administration, Secrets, Variables, Environments and Actions: Read-only sees all. Exit code 1: something does not work or is not safe; 2: the token is refused.",
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['table', 'json', 'markdown'],
      help: 'table (default), json (sar.doctor/1) or markdown',
    },
    { name: 'offline', help: 'do not ask GitHub, even with a token' },
    ...LIVE_OPTIONS,
    NO_COLOR,
  ],
  examples: ['sar doctor', 'sar doctor --format markdown >> "$GITHUB_STEP_SUMMARY"', 'sar doctor --offline'],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const opened = await openDoctor(given, io);
  const diagnosis = diagnose(opened.facts);
  io.out(printed(diagnosis, opened, given, io));
  return doctorExitCode(diagnosis);
}

function printed(diagnosis: ReturnType<typeof diagnose>, { repository }: OpenedDoctor, given: Arguments, io: Io): string {
  switch (given.value('format')) {
    case 'json':
      return jsonText(doctorDocument(diagnosis, { version: SAR_VERSION, at: io.now(), ...(repository !== undefined && { repository }) }));
    case 'markdown':
      return doctorMarkdown(diagnosis, { limitBytes: MAX_MARKDOWN_BYTES, command: 'sar doctor' });
    default: {
      const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
      const lines = doctorTable(diagnosis, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
      return lines.map((line) => `${line}\n`).join('');
    }
  }
}
