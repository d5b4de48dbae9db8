import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { writeReport } from './write-report.js';

it('writes where it is told, folders included, and says why it cannot', () => {
  const { path, remove } = temporaryFolder('sar-report');
  onTestFinished(remove);
  writeReport(join(path, 'a/b/report.json'), '{}\n');
  writeReport(join(path, 'a/b/report.json'), '[]\n');
  expect(readFileSync(join(path, 'a/b/report.json'), 'utf8')).toBe('[]\n');
  writeFileSync(join(path, 'file'), 'x');
  expect(() => writeReport(join(path, 'file/report.json'), '')).toThrow(UserError);
  expect(() => writeReport(join(path, 'a'), '')).toThrow('cannot be written: EISDIR');
});
