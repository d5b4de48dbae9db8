import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runnerLog, scriptHeader, type Timed } from '../log/runner-log.fixture.js';
import { compileLibrary } from '../patterns/compile-library.js';
import { aPattern } from '../patterns/pattern.fixture.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { classifyLog } from './classify-log.js';

const patterns = [
  aPattern({ id: 'PYTEST_001', error: ['^FAILED (\\S+?)::(\\S+)'], confidence: 0.95 }),
  aPattern({ id: 'PIP_001', error: ['^ERROR: No matching distribution found for (\\S+)'], class: 'configuration', priority: 1 }),
  aPattern({
    id: 'NET_001',
    error: ['(?i)connection reset by peer', 'ReadTimeoutError'],
    excluded: ['^Successfully installed '],
    class: 'dependency-network',
    confidence: 0.95,
  }),
  aPattern({ id: 'MAKE_001', error: ['^make: \\*\\*\\* \\[(.+?)\\] Error \\d+'], priority: 3 }),
  aPattern({ id: 'COV_001', error: ['^FAIL Required test coverage of (\\d+)%'], context: ['^TOTAL '], class: 'configuration' }),
  aPattern({ id: 'DEPLOY_001', error: ['^deploy broke'], files: ['**/deploy*.yml'] }),
  aPattern({ id: 'GUESS_001', error: ['^something odd'], confidence: 0.4 }),
  aPattern({ id: 'SHAKY_001', error: ['^something shaky'], confidence: 0.6 }),
  aPattern({
    id: 'EXIT_001',
    error: ['^##\\[error\\]Process completed with exit code (\\d+)\\.'],
    class: 'unknown',
    priority: 4,
    name: 'a process failed',
  }),
];

let library: PatternLibrary;
beforeAll(async () => {
  library = await compileLibrary(patterns);
});

/** A log of one step that ends with an exit code. */
function stepLog(...lines: readonly string[]): string {
  const body = lines.map((text): Timed => [2, text]);
  return runnerLog([
    ...scriptHeader(1, 'make FAILED a::b'),
    ...body,
    [3, '##[error]Process completed with exit code 2.'],
    [3, 'Post job cleanup.'],
  ]);
}

const classify = (log: string, workflowPath?: string) =>
  classifyLog(log, library, { minConfidence: 0.5, ...(workflowPath !== undefined && { workflowPath }) });

describe('classifyLog', () => {
  it.each<[string, string, string | undefined, string]>([
    [
      'a failed test before what follows from it',
      stepLog('FAILED t.py::one - assert', 'make: *** [Makefile:3: test] Error 1'),
      'PYTEST_001',
      'code-regression',
    ],
    ['a generic tool error alone', stepLog('make: *** [Makefile:3: test] Error 1'), 'MAKE_001', 'code-regression'],
    [
      'a download that was tried again and came, before the test that failed',
      stepLog('WARNING: Retrying after ReadTimeoutError', 'Successfully installed numpy-2.0', 'FAILED t.py::one'),
      'PYTEST_001',
      'code-regression',
    ],
    [
      'what was survived, when nothing else is known',
      stepLog('WARNING: Retrying after ReadTimeoutError', 'Successfully installed numpy-2.0'),
      undefined,
      'unknown',
    ],
    [
      'the later of two equals: the step ended there',
      stepLog('Connection reset by peer', 'fine again', 'FAILED t.py::one'),
      'PYTEST_001',
      'code-regression',
    ],
    [
      'the earlier of two by its priority',
      stepLog('ERROR: No matching distribution found for foo', 'Connection reset by peer'),
      'PIP_001',
      'configuration',
    ],
    [
      'an attempt that was allowed to fail, before the test that failed',
      stepLog('ERROR: No matching distribution found for foo', 'going on without foo', 'FAILED t.py::one'),
      'PYTEST_001',
      'code-regression',
    ],
    [
      'a service that the program tells of and does without',
      stepLog('WARN connection reset by peer', 'gauge: connection reset by peer, retrying'),
      undefined,
      'unknown',
    ],
    ['a context that is there', stepLog('TOTAL 12 3 75%', 'FAIL Required test coverage of 80% not reached'), 'COV_001', 'configuration'],
    ['a context that is missing', stepLog('FAIL Required test coverage of 80% not reached'), undefined, 'unknown'],
    ['what the runner calls a warning', stepLog('##[warning]FAILED t.py::one'), undefined, 'unknown'],
    ['a pattern that is not sure enough', stepLog('something odd'), undefined, 'unknown'],
    ['what a runner of tasks passed on', stepLog('web:test: FAILED t.py::one'), 'PYTEST_001', 'code-regression'],
    [
      'what a tool printed before what was passed on',
      stepLog('db_1  | ERROR: No matching distribution found for foo', 'FAILED t.py::one'),
      'PYTEST_001',
      'code-regression',
    ],
    [
      'words of another cause in what a test printed',
      stepLog('--- Captured log call ---', 'connection reset by peer', '=== 1 failed ===', 'FAILED t.py::one'),
      'PYTEST_001',
      'code-regression',
    ],
    ['such words alone', stepLog('--- Captured log call ---', 'connection reset by peer'), undefined, 'unknown'],
    ['an exit code alone', stepLog('whatever'), undefined, 'unknown'],
    ['a pattern of other workflows', stepLog('deploy broke'), undefined, 'unknown'],
    ['plain output of a tool', 'collected 1 item\nFAILED t.py::one - assert\n', 'PYTEST_001', 'code-regression'],
    ['nothing', '', undefined, 'unknown'],
  ])('%s', (_name, log, pattern, kind) => {
    expect(classify(log)).toMatchObject({ pattern, class: kind });
  });

  it('applies a pattern of some workflows to these', () => {
    expect(classify(stepLog('deploy broke'), '.github/workflows/deploy-site.yml').pattern).toBe('DEPLOY_001');
  });

  it('tells what is known of the unknown', () => {
    expect(classify(stepLog('all fine', 'error: the sky is falling', 'bye'))).toEqual({
      class: 'unknown',
      pattern: undefined,
      name: 'exit code 2',
      family: 'unknown',
      confidence: 0,
      isFixable: false,
      evidence: 'log',
      line: 'error: the sky is falling',
      captures: [],
      isAmbiguous: false,
      basis: undefined,
    });
  });

  it('tells the first line of a pattern and what it captured', () => {
    expect(classify(stepLog('FAILED a.py::one - x', 'FAILED b.py::two - y'))).toMatchObject({
      line: 'FAILED a.py::one - x',
      captures: ['a.py', 'one'],
      confidence: 0.95,
      evidence: 'log',
      basis: 'ran',
    });
  });

  it('is less sure where two steps have errors', () => {
    const two = (text: string) =>
      runnerLog([
        ...scriptHeader(1, 'lint'),
        [1, 'x'],
        [1, '##[error]bad'],
        ...scriptHeader(2, 'test'),
        [2, text],
        [3, '##[error]Process completed with exit code 1.'],
      ]);
    expect(classify(two('FAILED a.py::one'))).toMatchObject({ pattern: 'PYTEST_001', isAmbiguous: true, confidence: 0.95 * 0.8 });
    expect(classify(two('something shaky'))).toMatchObject({ pattern: undefined, class: 'unknown', isAmbiguous: true });
    expect(classify(stepLog('something shaky'))).toMatchObject({ pattern: 'SHAKY_001', isAmbiguous: false });
  });

  it('takes failures of workflows that heal apart and keeps their pattern', () => {
    expect(classifyLog(stepLog('FAILED a.py::one'), library, { minConfidence: 0.5, isSelfHealing: true })).toMatchObject({
      class: 'self-healing',
      pattern: 'PYTEST_001',
    });
  });

  it('does not depend on how the log is cut', () => {
    const log = stepLog('x', 'FAILED a.py::one', 'y');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        const pieces = Array.from({ length: Math.ceil(log.length / size) }, (_, at) => log.slice(at * size, (at + 1) * size));
        expect(classifyLog(pieces, library, { minConfidence: 0.5 })).toEqual(classify(log));
      }),
    );
  });

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const log = new TextDecoder('latin1').decode(bytes);
        expect(classify(log).class).toBe('unknown');
      }),
    );
  });

  it('a log that is made to match everywhere takes bounded time', async () => {
    const many = await compileLibrary(
      Array.from({ length: 200 }, (_, at) => aPattern({ id: `A_${String(at).padStart(3, '0')}`, error: [`word${at}x.*never`] })),
    );
    const line = Array.from({ length: 200 }, (_, at) => `word${at}x`).join(' ');
    const log = Array.from({ length: 8000 }, (_, at) => `${at} ${line}`).join('\n');
    await withinProcessorTime(8000, () => {
      expect(classifyLog(log, many, { minConfidence: 0.5 }).class).toBe('unknown');
    });
  });
});
