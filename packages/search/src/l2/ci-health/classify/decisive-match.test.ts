import { beforeAll, describe, expect, it } from 'vitest';
import { compileLibrary } from '../patterns/compile-library.js';
import { aPattern } from '../patterns/pattern.fixture.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { decisiveMatch } from './decisive-match.js';
import { matchLines } from './match-lines.js';

let library: PatternLibrary;
beforeAll(async () => {
  library = await compileLibrary([
    aPattern({ id: 'DAEMON_001', error: ['^no daemon'], class: 'infrastructure', priority: 1 }),
    aPattern({ id: 'DISK_001', error: ['No space left$'], class: 'resource-timeout', priority: 1 }),
    aPattern({ id: 'FLAKY_001', error: ['passed on attempt 2'], class: 'flaky-test', priority: 1 }),
    aPattern({ id: 'OPTION_001', error: ['^unknown option'], class: 'configuration', priority: 2, confidence: 0.95 }),
    aPattern({ id: 'GO_001', error: ['^go: timed out'], class: 'resource-timeout', priority: 1 }),
    aPattern({ id: 'GO_002', error: ['^--- FAIL'], priority: 2, confidence: 0.95 }),
    aPattern({ id: 'RUST_001', error: ['^error: could not compile', '^error\\[E'], priority: 2, confidence: 0.95 }),
    aPattern({ id: 'PYTEST_001', error: ['^FAILED '], priority: 2, confidence: 0.95 }),
    aPattern({ id: 'TRACE_001', error: ['^TypeError'], priority: 3, confidence: 0.95 }),
    aPattern({ id: 'EXIT_001', error: ['^exit 1'], class: 'unknown', priority: 4 }),
  ]);
});

const decide = (...lines: readonly string[]) =>
  decisiveMatch(
    matchLines(
      lines.map((text) => ({ text, marker: undefined })),
      library,
      'log',
      undefined,
    ),
  )?.entry.pattern.pattern_id;

describe('decisiveMatch', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['a service that was away, and the test that failed after it', ['no daemon', '--- FAIL: TestGrind'], 'GO_002'],
    ['the same where the service fails last', ['--- FAIL: TestGrind', 'no daemon'], 'DAEMON_001'],
    ['the same where the test began before', ['--- FAIL: TestA', 'no daemon', '--- FAIL: TestB'], 'DAEMON_001'],
    ['what a tool says behind its own timeout', ['go: timed out', '--- FAIL: TestGrind'], 'GO_001'],
    ['a limit, and how the compiler ends by it', ['x.rlib: No space left', 'error: could not compile `mill`'], 'DISK_001'],
    ['a limit that was survived, and an error of the code', ['cache: No space left', 'error[E0425]: no stones'], 'RUST_001'],
    ['the exception of a test, and the list of the failed', ['E   OSError: No space left', 'FAILED test_mill.py::test_grind'], 'DISK_001'],
    ['a service, and a bare exception', ['no daemon', 'TypeError: stones'], 'DAEMON_001'],
    [
      'an option that was allowed to be wrong, and the test that failed after it',
      ['unknown option --stones', '--- FAIL: TestGrind'],
      'GO_002',
    ],
    ['a service, and a wrong option', ['no daemon', 'unknown option --stones'], 'DAEMON_001'],
    ['a test that passed in the end, and a wrong option', ['passed on attempt 2', 'unknown option --stones'], 'OPTION_001'],
    ['a test that passed in the end, and no more', ['--- FAIL: TestGrind', 'passed on attempt 2', 'exit 1'], 'FLAKY_001'],
    ['a limit that the program did without', ['WARN cache: No space left', 'exit 1'], undefined],
    ['only what decides nothing', ['exit 1'], undefined],
  ])('%s', (_name, lines, expected) => {
    expect(decide(...lines)).toBe(expected);
  });
});
