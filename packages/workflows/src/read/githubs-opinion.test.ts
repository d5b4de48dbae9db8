import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { githubsOpinion } from './githubs-opinion.js';
import { readWorkflow } from './read-workflow.js';
import { workflowOf } from './reading.fixture.js';

const PUSH = 'on: push\n';
const job = (...lines: string[]) => `${PUSH}jobs:\n  a:\n    runs-on: ubuntu-latest\n${lines.map((line) => `    ${line}\n`).join('')}`;
const steps = (...lines: string[]) => job('steps:', ...lines.map((line) => `  ${line}`));
const RUN = 'steps: [{run: x}]';

describe('githubsOpinion', () => {
  it.each<[string, string]>([
    ['cache-mode of a workflow', `cache-mode: read\n${job(RUN)}`],
    ['cache-mode of a job', job('cache-mode: none', RUN)],
    ['parallel steps', steps('- parallel:', '    - run: x', '    - uses: actions/checkout@v5')],
    [
      'background, wait and cancel',
      steps('- {id: s, run: x, background: true}', '- wait: s', '- wait: [s]', '- wait-all:', '- wait-all: true', '- cancel: s'),
    ],
    ['steps of the same repository', steps('- uses: $/.github/actions/x')],
    ['a workflow of the same repository', `${PUSH}jobs: {a: {uses: $/.github/workflows/x.yml}}`],
    ['a time zone', job(RUN).replace(PUSH, "on: {schedule: [{cron: '0 0 * * *', timezone: Europe/Berlin}]}\n")],
    ['anchors', `${PUSH}jobs:\n  a: {runs-on: x, env: &e {A: 1}, steps: &s [{run: x}]}\n  b: {runs-on: x, env: *e, steps: *s}\n`],
    ['a queue', job('concurrency: {group: x, queue: max}', RUN)],
    ['no deployment', job('environment: {name: x, deployment: false}', RUN)],
    ['a snapshot', job('snapshot: x', RUN)],
    ['the entry point of a service', job('services: {db: {image: x, entrypoint: y, command: z}}', RUN)],
    ['a description', `description: x\n${job(RUN)}`],
    ['a context that is new', steps('- run: echo ${{ job.workflow_ref }} ${{ newer.context }}')],
    ['a function that is new', steps('- run: echo ${{ newer(1) }}')],
    ['an event that is new', job(RUN).replace('push', 'newer_event')],
    ['a key that is new', job('newer: x', RUN)],
    ['a key that is new, in a step', steps('- {run: x, newer: 1}')],
    ['a key that is new, at the top', `newer: 1\n${job(RUN)}`],
    ['nothing at all', job(RUN)],
  ])('does not object to %s', async (_, text) => {
    expect(await githubsOpinion(workflowOf(text))).toEqual([]);
  });

  it.each<[string, string, number, number, string]>([
    ['a job without a runner', `${PUSH}jobs:\n  a:\n    ${RUN}\n`, 4, 5, 'Required property is missing: runs-on'],
    ['a step that does nothing', steps('- name: x'), 6, 9, "There's not enough info to determine what you meant"],
    ['a step with a mistyped key', steps('- runs: x'), 6, 9, "Unexpected value 'runs'"],
    ['a step that does two things', steps('- run: x', '  uses: a/b@v1'), 7, 9, "Unexpected value 'uses'"],
    ['a step that does two things, the other way', steps('- uses: a/b@v1', '  run: x'), 7, 9, "Unexpected value 'run'"],
    ['a key that stands twice', steps('- run: x', '  run: y'), 7, 9, "'run' is already defined"],
    ['a job that stands twice', `${PUSH}jobs:\n  a: {runs-on: x, ${RUN}}\n  a: {runs-on: x, ${RUN}}\n`, 4, 3, "'a' is already defined"],
    ['steps as a mapping', job('steps:', '  run: x'), 6, 7, 'A mapping was not expected'],
    ['a step that is a text', steps('- x'), 6, 9, "Unexpected value 'x'"],
    ['a job that is a text', `${PUSH}jobs:\n  a: x\n`, 3, 6, "Unexpected value 'x'"],
    ['an empty job', `${PUSH}jobs:\n  a:\n`, 3, 5, "Unexpected value ''"],
    ['no on', `jobs:\n  a: {runs-on: x, ${RUN}}\n`, 1, 1, 'Required property is missing: on'],
    ['merged mappings', job('env: &e {A: 1}', 'steps:', '  - {run: x, env: {<<: *e}}'), 5, 13, 'A mapping was not expected'],
  ])('objects to %s, and the reader has a note that makes it asked', async (_, text, line, column, message) => {
    const workflow = workflowOf(text);
    expect(workflow.notes).not.toEqual([]);
    const [objection] = await githubsOpinion(workflow);
    expect(objection).toMatchObject({ line, column, message: expect.stringContaining(message) });
  });

  it('is done soon, and never throws', async () => {
    const texts = [
      `${job('steps:')}${'      - foo: 1\n'.repeat(10_000)}`,
      `${PUSH}jobs:\n${'  a: {}\n'.repeat(10_000)}`,
      `${PUSH}jobs: {a: ${'['.repeat(80)}${']'.repeat(80)}}`,
      `${PUSH}[a]: 1\n? {b: c}\n: 1\njobs: {a: {runs-on: x, ${RUN}}}`,
    ];
    for (const text of texts) {
      const read = readWorkflow('x.yml', text);
      await withinProcessorTime(5000, async () => {
        if (read.kind === 'workflow') await githubsOpinion(read);
      });
    }
  });
});
