import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';

/** Shows on a terminal that the gate is at work, for as long as that takes; nothing elsewhere, and nothing when `--quiet`. */
export async function whileJudging<T>(given: Arguments, io: Io, work: () => Promise<T>): Promise<T> {
  if (io.progressColumns === undefined || given.flag('quiet')) return work();
  const text = 'Judging; this takes as long as the commands and sensors of the checks …'.slice(0, Math.max(0, io.progressColumns - 1));
  io.err(text);
  try {
    return await work();
  } finally {
    io.err('\r\u001b[0K');
  }
}
