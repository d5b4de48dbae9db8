import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { onTestFinished } from 'vitest';

/** A folder with files, for one test. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const { path, remove } = temporaryFolder('sar-environment');
  onTestFinished(remove);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}
