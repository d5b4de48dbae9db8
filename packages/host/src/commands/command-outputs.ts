import type { CommandOutput } from '@sar/baseline';
import { BoundedOutput } from './bounded-output.js';

/** What is kept of standard error, in bytes. */
const MAX_STDERR = 8192;

/** What a running command printed until now, bounded. */
export interface CommandOutputs {
  readonly isCut: boolean;
  /** `full` when nothing more is kept. */
  addStdout(piece: Buffer): 'full' | 'open';
  addStderr(piece: Buffer): void;
  /** The last line on standard error, for a message. */
  lastLine(): string;
  ended(exitCode: number): CommandOutput;
}

/** Keeps the beginning of standard output, or the end of both streams as they came. */
export function commandOutputs(maxBytes: number, keep: 'beginning' | 'end'): CommandOutputs {
  const stdout = new BoundedOutput(maxBytes, keep);
  const stderr = new BoundedOutput(MAX_STDERR, 'end');
  const both = keep === 'end' ? new BoundedOutput(maxBytes, 'end') : undefined;
  return {
    get isCut() {
      return (both ?? stdout).isCut;
    },
    addStdout: (piece) => {
      both?.add(piece);
      return stdout.add(piece);
    },
    addStderr: (piece) => {
      both?.add(piece);
      stderr.add(piece);
    },
    lastLine: () => stderr.text().trim().split('\n').at(-1)?.slice(0, 300) ?? '',
    ended: (exitCode) => ({
      exitCode,
      stdout: stdout.text(),
      stderr: stderr.text(),
      cut: (both ?? stdout).isCut,
      ...(both !== undefined && { output: both.text() }),
    }),
  };
}
