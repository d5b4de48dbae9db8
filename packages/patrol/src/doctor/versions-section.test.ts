import { known, unknown, type SelfHostedRunner } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import { ALL_CALLERS, callerOf, factsOf, healthy, lineOf, SHA } from './doctor.fixture.js';

const FILE = 'org/sar/.github/workflows/watchdog-weekly.yml';
const called = (uses: string) => diagnose(factsOf(callerOf('weekly', { uses })));

describe('Node', () => {
  it.each([
    ['v24.1.0', 'ok'],
    ['v20.0.0', 'ok'],
    ['v18.20.1', 'problem'],
    ['odd', 'problem'],
  ])('%s is %s', (node, outcome) => {
    expect(lineOf(diagnose(factsOf(ALL_CALLERS, { node })), 'command')?.outcome).toBe(outcome);
  });
});

describe('refs', () => {
  it.each([
    [`${FILE}@${SHA} # v1.0.0`, 'ok', 'v1.0.0 everywhere'],
    [`${FILE}@${SHA} # v9.9.9`, 'ok', 'are judged here by what 1.0.0 needs'],
    [`${FILE}@${SHA}`, 'advice', 'no comment says which version'],
    [`${FILE}@v1`, 'advice', 'a tag that can be moved'],
    [`${FILE}@v1.2.3`, 'advice', 'a tag that can be moved'],
    [`${FILE}@main`, 'problem', 'which is no version'],
  ])('%s is %s', (uses, outcome, words) => {
    expect(lineOf(called(uses), 'refs')).toMatchObject({ outcome, words: expect.stringContaining(words) });
  });

  it('that are mixed are a problem, with the files of each', () => {
    const files = {
      ...ALL_CALLERS,
      '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: org/sar/actions/gate@v1}]}}\n',
    };
    expect(lineOf(diagnose(factsOf(files)), 'refs')).toMatchObject({
      outcome: 'problem',
      words: expect.stringMatching(/used in 2 versions: .*v1 in \.github\/workflows\/ci\.yml/),
    });
  });

  it("count actions by their repository: another one's gate is its own", () => {
    const files = {
      ...ALL_CALLERS,
      '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: other/suite/actions/gate@main}]}}\n',
    };
    expect(lineOf(diagnose(factsOf(files)), 'refs:other/suite')).toBeUndefined();
    expect(lineOf(diagnose(factsOf(files)), 'refs')?.outcome).toBe('ok');
  });
});

describe('the server', () => {
  it.each([
    ['https://github.com', undefined],
    ['https://octo.ghe.com', undefined],
    [undefined, undefined],
    ['https://github.example.com', 'problem'],
    ['https://evilghe.com', 'problem'],
    ['no address', 'problem'],
  ])('%s: %s', (server, outcome) => {
    expect(lineOf(diagnose(factsOf(ALL_CALLERS, { server })), 'server')?.outcome).toBe(outcome);
  });
});

describe('runners', () => {
  const runner = (version: string | undefined): SelfHostedRunner => ({
    id: 1,
    name: 'gpu-1',
    os: 'linux',
    status: 'online',
    busy: false,
    labels: ['self-hosted'],
    version,
    ephemeral: false,
    level: 'repository',
  });
  const own = { ...ALL_CALLERS, ...callerOf('weekly', { with: '      runs-on: self-hosted\n' }) };
  it.each<[string, readonly SelfHostedRunner[], string]>([
    ['new enough', [runner('2.336.0'), runner('2.400.1')], 'ok'],
    ['newer in its first number', [runner('3.0.0')], 'ok'],
    ['older', [runner('2.335.9')], 'problem'],
    ['of an untold version', [runner(undefined)], 'unknown'],
    ['of another level', [], 'unknown'],
  ])('%s', (_case, runners, outcome) => {
    expect(lineOf(diagnose(factsOf(own, { live: healthy({ runners: known(runners) }) })), 'runner')?.outcome).toBe(outcome);
  });

  it('of GitHub are not asked about', () => {
    const live = healthy({ runners: unknown('forbidden', 'no') });
    expect(lineOf(diagnose(factsOf(ALL_CALLERS, { live })), 'runner')?.outcome).toBe('ok');
    const labelled = { ...ALL_CALLERS, ...callerOf('weekly', { with: '      runs-on: ubuntu-24.04-arm\n' }) };
    expect(lineOf(diagnose(factsOf(labelled, { live })), 'runner')?.outcome).toBe('ok');
    expect(lineOf(diagnose(factsOf(own, { live })), 'runner')?.outcome).toBe('unknown');
  });
});
