import { readFileSync } from 'node:fs';
import type { Io } from './io.js';
import { runSar } from './main.js';

/** What one run of `sar` gave. */
export interface SarResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `sar` in a folder, in a pipe and without an environment unless `io` says otherwise, on 22 November 2026. */
export async function sarIn(workingDirectory: string, words: readonly string[], io: Partial<Io> = {}): Promise<SarResult> {
  const written = { out: '', err: '' };
  const exitCode = await runSar(words, {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    workingDirectory,
    environment: {},
    columns: undefined,
    progressColumns: undefined,
    now: () => new Date('2026-11-22T12:00:00Z'),
    readInput: () => '',
    inputPieces: () => [],
    rulePage: (id) => readFileSync(new URL(`../../../docs/rules/${id}.md`, import.meta.url), 'utf8'),
    favourMemory: () => undefined,
    ...io,
  });
  return { exitCode, ...written };
}
