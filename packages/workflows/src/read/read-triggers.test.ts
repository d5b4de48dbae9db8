import { describe, expect, it } from 'vitest';
import { workflowOf } from './reading.fixture.js';

const triggersOf = (on: string) =>
  workflowOf(`${on}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n`).triggers.map((trigger) => ({ ...trigger, range: undefined }));

describe('on', () => {
  it.each([
    ['one event', 'on: push', [{ event: 'push' }]],
    ['a list', 'on: [push, pull_request]', [{ event: 'push' }, { event: 'pull_request' }]],
    ['a mapping', 'on: {push: , pull_request: null}', [{ event: 'push' }, { event: 'pull_request' }]],
    ['quoted', "'on': push", [{ event: 'push' }]],
    ['nothing', 'on:', []],
    ['paths that are left out', 'on: {pull_request: {paths-ignore: [docs/**]}}', [{ event: 'pull_request', pathsIgnore: ['docs/**'] }]],
    [
      'branches and paths',
      'on: {push: {branches: [main, "release/**"], paths: ["**.js"]}}',
      [{ event: 'push', branches: ['main', 'release/**'], paths: ['**.js'] }],
    ],
    ['one branch', 'on: {push: {branches: main}}', [{ event: 'push', branches: ['main'] }]],
    [
      'branches-ignore',
      'on: {push: {branches-ignore: [gh-pages], tags: [v*]}}',
      [{ event: 'push', branchesIgnore: ['gh-pages'], tags: ['v*'] }],
    ],
    ['tags', 'on: {push: {tags: ["v*"]}}', [{ event: 'push', tags: ['v*'] }]],
    ['types', 'on: {release: {types: published}}', [{ event: 'release', types: ['published'] }]],
    [
      'inputs',
      'on: {workflow_call: {inputs: {Cache: {type: boolean, default: false}, n: {type: number, required: true}, s: }}}',
      [
        {
          event: 'workflow_call',
          inputs: new Map([
            ['cache', { required: false, default: 'false', type: 'boolean' }],
            ['n', { required: true, type: 'number' }],
            ['s', { required: false }],
          ]),
        },
      ],
    ],
  ])('%s', (_, on, expected) => {
    expect(triggersOf(on)).toEqual(expected);
  });

  it('gives schedules their time zones', () => {
    const [schedule] = workflowOf(
      "on:\n  schedule:\n    - cron: '0 5 * * 1'\n      timezone: Europe/Berlin\n    - cron: '0 0 * * *'\n    - other\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n",
    ).triggers;
    expect(schedule?.crons?.map(({ cron, timezone }) => [cron.value, timezone?.value])).toEqual([
      ['0 5 * * 1', 'Europe/Berlin'],
      ['0 0 * * *', undefined],
    ]);
  });
});
