import type { CiAnnotation } from '@sar/baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLibrary } from '../patterns/compile-library.js';
import { aPattern } from '../patterns/pattern.fixture.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { classifyEvidence, type FailureFacts } from './classify-evidence.js';

let library: PatternLibrary;
beforeAll(async () => {
  library = await compileLibrary([
    aPattern({ id: 'TIME_001', error: ['^step: timed_out$'], locations: ['conclusion'], class: 'resource-timeout' }),
    aPattern({
      id: 'LOST_001',
      error: ['lost communication with the server'],
      locations: ['annotation'],
      class: 'infrastructure',
      priority: 1,
    }),
    aPattern({ id: 'TEST_001', error: ['^FAILED (\\S+)'], priority: 1 }),
    aPattern({ id: 'LOG_001', error: ['^only in logs'], locations: ['log'] }),
    aPattern({ id: 'EXIT_001', error: ['exit code \\d+'], class: 'unknown', priority: 4, name: 'a process failed' }),
  ]);
});

const failure = (message: string, level: CiAnnotation['level'] = 'failure', title?: string): CiAnnotation => ({
  level,
  title,
  message,
  path: '.github',
  line: 1,
});

function classify(facts: Partial<FailureFacts> & { readonly log?: readonly string[] }) {
  const { log, ...rest } = facts;
  const slice =
    log === undefined
      ? undefined
      : { lines: log.map((text) => ({ text, marker: undefined })), isAmbiguous: false, omittedLines: 0, isComplete: true };
  return classifyEvidence(
    { conclusions: [], annotations: [], slice, workflowPath: undefined, isSelfHealing: false, ...rest },
    library,
    0.5,
  );
}

describe('classifyEvidence', () => {
  it('asks the conclusion before the annotations, and these before the log', () => {
    const annotations = [failure('The hosted runner lost communication with the server.')];
    const log = ['FAILED a'];
    expect(classify({ conclusions: ['job: failure', 'step: timed_out'], annotations, log })).toMatchObject({
      pattern: 'TIME_001',
      evidence: 'conclusion',
      line: undefined,
    });
    expect(classify({ conclusions: ['step: failure'], annotations, log })).toMatchObject({ pattern: 'LOST_001', evidence: 'annotation' });
    expect(classify({ conclusions: ['step: failure'], annotations: [failure('Process completed with exit code 1.')], log })).toMatchObject({
      pattern: 'TEST_001',
      evidence: 'log',
    });
  });

  it.each<[string, readonly CiAnnotation[], string | undefined]>([
    ['a warning is no failure', [failure('FAILED a', 'warning')], undefined],
    ['every line of a message counts', [failure('one\r\nFAILED a')], 'TEST_001'],
    ['a title counts', [failure('x', 'failure', 'FAILED a')], 'TEST_001'],
    ['a pattern of logs does not look there', [failure('only in logs')], undefined],
    ['none', [], undefined],
  ])('annotations: %s', (_name, annotations, pattern) => {
    expect(classify({ annotations }).pattern).toBe(pattern);
  });

  it('a conclusion is no line of a log', () => {
    expect(classify({ log: ['step: timed_out', 'The hosted runner lost communication with the server.'] }).pattern).toBeUndefined();
  });

  it('an exit code decides nothing, whatever its priority', () => {
    expect(classify({ annotations: [failure('Process completed with exit code 1.')] })).toMatchObject({
      class: 'unknown',
      name: 'a process failed',
      evidence: 'annotation',
      confidence: 0,
    });
  });
});
