import type { OpenGate } from '@sar/patrol';
import type { RunFacts } from '@sar/runtime';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { turnedNote } from './turned-note.js';

const PATH = '.github/workflows/ci.yml';

function notes(on: string, name = 'pull_request', workflowPath: string | undefined = PATH): number {
  const repository = repositoryWorkflows(memoryTree({ [PATH]: `on: ${on}\njobs: { gate: { runs-on: x, steps: [{ run: x }] } }\n` }));
  const event = { name, branch: 'main', baseSha: undefined, fileAddress: () => undefined, ownAddress: () => undefined };
  return turnedNote({ event, run: () => ({ workflowPath }) as RunFacts }, { survey: { repository } } as OpenGate).length;
}

describe('a pull request that is turned to another base', () => {
  it.each<[string, number]>([
    ['pull_request', 1],
    ['{ pull_request: { types: [opened, synchronize] } }', 1],
    ['{ pull_request: { branches: [main] }, pull_request_review: {} }', 1],
    ['{ pull_request: { types: [opened, synchronize, reopened, edited] } }', 0],
    ['{ merge_group: {} }', 0],
    ['[', 0],
  ])('is told of where the workflow does not start again: %s', (on, count) => {
    expect(notes(on)).toBe(count);
  });

  it('is told of nowhere else', () => {
    expect([notes('pull_request', 'push'), notes('pull_request', 'pull_request', '.github/workflows/gone.yml')]).toEqual([0, 0]);
  });
});
