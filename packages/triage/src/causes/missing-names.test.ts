import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from './empty-variable-lines.json' with { type: 'json' };
import { missingNames } from './missing-names.js';

describe('missingNames', () => {
  it.each(data.lines.map(({ example, pattern }) => [example, pattern] as const))('reads the example %s', (example, pattern) => {
    expect(missingNames(example)).toEqual(new Set(['DEPLOY_TOKEN']));
    expect(new RegExp(pattern).exec(example)?.[1]).toBe('DEPLOY_TOKEN');
  });

  it.each<[string, readonly string[]]>([
    ['##[error]DEPLOY_TOKEN is empty', ['DEPLOY_TOKEN']],
    ['/home/runner/work/_temp/x.sh: line 3: AWS_REGION: unbound variable', ['AWS_REGION']],
    ["E   KeyError: 'DATABASE_URL'", ['DATABASE_URL']],
    ["Error: The secret 'NPM_TOKEN' is not set", ['NPM_TOKEN']],
    ['Missing required environment variable: SLACK_WEBHOOK', ['SLACK_WEBHOOK']],
    ['Error: Environment variable `API_KEY` must be set', ['API_KEY']],
    ['$API_KEY must be set', ['API_KEY']],
    ['A_B is required, C_D is not defined', ['A_B', 'C_D']],
    ['DEPLOY_TOKEN=*** ./deploy.sh failed', []],
    ['BUILD_TYPE is Release', []],
    ['npm error code E404', []],
    ["KeyError: 'name'", []],
    ['', []],
  ])('%s: %j', (line, names) => {
    expect([...missingNames(line)]).toEqual(names);
  });

  it.each([
    ['A_'.repeat(500_000)],
    [`${'A '.repeat(500_000)}is empty`],
    ['$'.repeat(500_000)],
    [`missing ${'the '.repeat(100_000)}`],
    ["KeyError: '".repeat(100_000)],
  ])('is quick on a long line (%#)', async (line) => {
    await withinProcessorTime(200, () => {
      missingNames(line);
    });
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => missingNames(line) instanceof Set));
  });
});
