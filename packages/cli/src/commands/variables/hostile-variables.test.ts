import { addEnvironment } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import type { SarResult } from '../../fake-io.fixture.js';
import { liveServer, NO_TOKEN, REPOSITORY, VARIABLES_ONLY } from '../../live/live-server.fixture.js';

const { sar, repository } = liveServer(`repositories: {${REPOSITORY}: {files: {README.md: x}}}\norganizations: {octo-org: {}}\n`);

const HOSTILE = 'prod\u001b[2J\u202e\n::error file=x::gotcha ##[error]no <img src=x onerror=alert(1)> `|`';
/** What no line of a terminal, a log or a summary may hold. */
function expectNeutral({ out, err }: Pick<SarResult, 'out' | 'err'>, what: string): void {
  const text = `${out}\n${err}`;
  expect(text, what).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text, what).not.toMatch(/^[\s\u0085]*::/m);
  // Messages of errors quote the words of the command line.
  if (!err.startsWith('sar: ')) expect(text, what).not.toContain('##[');
}

const BASELINE = `version: 1
variables:
  registry:
    repo-vars:
      LOG_LEVEL: {value: info, category: ${JSON.stringify(HOSTILE.slice(0, 90))}, purpose: ${JSON.stringify(HOSTILE)}}
    env-vars:
      ${JSON.stringify(HOSTILE)}: {RING: {value: '1'}}
    env-secrets:
      ${JSON.stringify(HOSTILE)}: {KEY: {}}
  intents:
    allow:
      - {names: ['*'], scopes: [repo, environment], environments: ['*'], operations: [set, delete]}
`;

function hostileWorld(): string {
  const { root } = repositoryFor({ '.github/sar.yml': BASELINE });
  const at = new Date('2026-01-01T00:00:00Z');
  repository().variables.set('LOG_LEVEL', { name: 'LOG_LEVEL', value: HOSTILE, createdAt: at, updatedAt: at });
  const environment = addEnvironment(repository(), HOSTILE);
  environment.variables.set('RING', { name: 'RING', value: HOSTILE, createdAt: at, updatedAt: at });
  environment.variables.set('EXTRA', { name: 'EXTRA', value: HOSTILE, createdAt: at, updatedAt: at });
  return root;
}

describe('hostile names and values', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['audits', [['check'], ['check', '--format', 'json'], ['check', '--format', 'md'], ['report', '--dry-run'], ['report']]],
    ['comparisons', [['report'], ['diff'], ['diff', '--layer', 'repo-vars', '--format', 'md'], ['snapshot'], ['adopt', '--dry-run']]],
    ['rotation', [['rotate-check'], ['rotate-check', '--format', 'md'], ['rotate-check', '--format', 'json']]],
    [
      'lists',
      [
        ['list', '--values'],
        ['list', '-e', HOSTILE, '--values'],
        ['list', '-e', HOSTILE, '--format', 'json', '--values'],
      ],
    ],
    [
      'writes',
      [
        ['set', 'RING', '2', '-e', HOSTILE, '--dry-run'],
        ['set', 'RING', '2', '-e', HOSTILE],
        ['delete', 'RING', '-e', HOSTILE],
      ],
    ],
    [
      'names',
      [
        ['get', HOSTILE],
        ['set', HOSTILE, '1'],
        ['delete', HOSTILE],
        ['get', 'GONE', '-e', HOSTILE],
        ['check', '--layer', HOSTILE],
      ],
    ],
    [
      'options',
      [
        ['check', '--max-requests', HOSTILE],
        ['set', 'RING', HOSTILE],
        ['list', '--token-env', HOSTILE],
      ],
    ],
    ['queued', [['enforce', '--dry-run'], ['enforce']]],
  ])('are neutral: %s', async (_what, commands) => {
    const root = hostileWorld();
    for (const words of commands) {
      for (const io of [{}, { columns: 100, environment: { NO_COLOR: '1' } }, NO_TOKEN, VARIABLES_ONLY]) {
        expectNeutral(await sar(root, ['variables', ...words], io), words.join(' '));
      }
    }
  });
});
