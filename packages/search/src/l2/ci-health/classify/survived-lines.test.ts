import { describe, expect, it } from 'vitest';
import { isSurvivedLine } from './survived-lines.js';

describe('isSurvivedLine', () => {
  it.each([
    'gauge 7: 429 Too Many Requests, backing off; ok after 1 retry',
    'barrel: MemoryError: simulated for barrel 3',
    'curl: (28) Connection timed out, falling back to the mirror',
    'WARN connect ETIMEDOUT 10.0.0.1:443',
    '[warn] connect ETIMEDOUT 10.0.0.1:443',
    '[INFO] Connection refused by 10.0.0.1',
    '2026-11-20 10:00:00,120 WARNING gauge: No space left on device',
    '2026-11-20T10:00:00.120Z INFO gauge: No space left on device',
    'time=10:00 level=warning msg="lookup gauge: no such host"',
    '{"level":"info","msg":"429 Too Many Requests"}',
    '::debug::timeout while reading',
    "src/tree.ts:6:export const message = 'ENOSPC: no space left on device';",
    'src/errors.py:2:DISK = "OSError: [Errno 28] No space left on device"',
  ])('true for %j', (line) => {
    expect(isSurvivedLine(line)).toBe(true);
  });

  it.each([
    'curl: (6) Could not resolve host: mirror.invalid',
    'tar: flour.tar: Cannot write: No space left on device',
    'ERROR: Could not install packages due to an OSError: HTTPSConnectionPool',
    'npm error network request to https://registry.invalid/wind failed, reason: getaddrinfo ENOTFOUND registry.invalid',
    '2026-11-20 10:00:00,120 ERROR gauge: No space left on device',
    'main.go:12:2: example.com/wind@v1.0.0: Get "https://proxy.invalid/wind": dial tcp: lookup proxy.invalid: no such host',
    'level=error msg="lookup gauge: no such host"',
    'E   requests.exceptions.ConnectionError: Max retries exceeded',
    'information.txt: No space left on device',
  ])('false for %j', (line) => {
    expect(isSurvivedLine(line)).toBe(false);
  });
});
