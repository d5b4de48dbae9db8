import type { Command } from '../../arguments/command.js';
import { GATE_OPTIONS } from './gate-options.js';
import { runGateCommand } from './run-gate-command.js';

/** `sar gate`: the validation gate over a checkout. */
export const gateCommand: Command = {
  name: 'gate',
  summary: 'judge whether a change may be merged: the checks of the baseline, each passed, failed or unknown; unknown fails',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Works in a checkout without GitHub; what it cannot know is unknown, and fails where it is required. Commands are run only with --run-commands. Writes nothing unless --verdict-file asks for it. Exits with 0 when the gate passes, with 1 when it fails.',
  options: GATE_OPTIONS,
  examples: [
    'sar gate --dry-run',
    'sar gate --run-commands',
    'sar gate --base origin/main --run-commands --fail-fast',
    "sar gate --check tests --check 3 --reports 'signals/*.json'",
    'sar gate --proves 4f1c09aa --base origin/main',
    'sar gate --lint',
  ],
  run: runGateCommand,
};
