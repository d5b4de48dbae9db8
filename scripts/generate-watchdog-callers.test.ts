import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callerFile, renderCaller, type CallerPlace } from '@sar/patrol';
import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../docs/examples/watchdogs/', import.meta.url));

it('the examples are what "sar init" writes', () => {
  const callers = new Map(SHIPPED_WATCHDOGS.map(({ id }) => [id, callerFile(id)]));
  const place: CallerPlace = { source: { repository: 'org/sar', ref: 'v1' }, defaultBranch: 'main', mailbox: '.sar/pending_ops', callers };
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  expect(files.toSorted()).toEqual([...callers.values()].toSorted());
  for (const watchdog of SHIPPED_WATCHDOGS) {
    const text = readFileSync(join(folder, callers.get(watchdog.id) ?? ''), 'utf8');
    expect(text, `run "npm run generate" for ${watchdog.id}`).toBe(renderCaller(watchdog, place));
  }
});
