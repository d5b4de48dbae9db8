import { resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import { terminalSafe } from '@sar/report';
import type { Command, OptionSpec } from '../../arguments/command.js';
import { NO_COLOR } from '../../options.js';
import { TOKEN_VARIABLE } from '../../live/live-options.js';
import { AUDIT_OPTIONS, openAudit, refuseUnanswered } from './open-audit.js';
import { renderAudit } from './render-audit.js';

export const AUDIT_FORMAT: OptionSpec = {
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices: ['table', 'json', 'md'],
  help: 'what to print',
};
export const OUT: OptionSpec = { name: 'out', short: 'o', value: 'FILE', help: 'write it to this file instead of printing it' };

/** `sar variables check`: what is declared against what GitHub has. */
export const variablesCheck: Command = {
  name: 'variables check',
  summary: 'compare the declared variables and secrets with what GitHub has',
  positionals: '',
  maxPositionals: 0,
  details:
    'The registry is `variables.registry` of the baseline. A status is present, absent or unknown; unknown says why, and which permission would help.',
  options: [
    { name: 'fail-on-absent', help: 'exit with 1 when a required entry is absent, and with 2 when nobody could tell' },
    { name: 'fail-on-unknown', help: 'also exit with 1 when a required entry is unknown' },
    AUDIT_FORMAT,
    OUT,
    ...AUDIT_OPTIONS,
    NO_COLOR,
  ],
  examples: ['sar variables check --fail-on-absent', 'sar variables check --layer repo-vars --format json --out audit.json'],
  async run(given, io) {
    const opened = await openAudit(given, io);
    refuseUnanswered(opened);
    const { document, survey, root } = opened;
    const text = renderAudit(document, given, io);
    const out = given.value('out');
    if (out === undefined) io.out(text);
    else {
      writeOutput(root, resolve(io.workingDirectory, out), text);
      io.err(`wrote ${terminalSafe(out)}\n`);
    }
    if (document.results.length === 0)
      io.err(
        `${survey.baseline.notice ?? 'variables.registry of the baseline is empty'}: nothing is declared; "sar variables adopt" writes what GitHub has into it\n`,
      );
    const required = document.results.filter((result) => result.required);
    const absent = required.some(({ status }) => status === 'absent');
    const unknown = required.filter(({ status }) => status === 'unknown').length;
    if (given.flag('fail-on-absent') && unknown > 0 && unknown === required.length) {
      throw new UserError(`nobody could tell what is absent: give a token in ${TOKEN_VARIABLE}, or --vars-context`, { exitCode: 2 });
    }
    if ((given.flag('fail-on-absent') && absent) || (given.flag('fail-on-unknown') && unknown > 0)) return 1;
    if (given.flag('fail-on-absent') && unknown > 0)
      io.err(
        `${unknown} required ${unknown === 1 ? 'entry is' : 'entries are'} unknown, which is not absent; --fail-on-unknown fails on that\n`,
      );
    return 0;
  },
};
