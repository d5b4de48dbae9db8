import type { LiveEntry } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { auditVariables } from './audit.js';
import type { Registry } from './declared-entry.js';
import { liveVariables, reference, referencesTo, type Settings } from './live.fixture.js';
import type { Reference, References } from '@sar/workflows';

interface Case {
  readonly registry?: Registry;
  /** Undefined: no token. */
  readonly live?: Settings;
  readonly notShared?: readonly string[];
  readonly references?: readonly Reference[];
  readonly more?: Partial<References>;
}

/** `rule impact layer NAME`, with `~` for what is pedantic. */
async function deviationsOf({ registry = {}, live, notShared = [], references = [], more = {} }: Case): Promise<readonly string[]> {
  const { deviations } = await auditVariables({
    registry,
    references: referencesTo(references, more),
    now: '2026-11-22T00:00:00.000Z',
    ...(live !== undefined && { live: liveVariables(live, { notShared }) }),
  });
  return deviations.map(({ rule, impact, layer, environment, name, pedantic, playbook }) =>
    [
      `${rule}${pedantic === true ? '~' : ''}`,
      impact,
      environment === undefined ? layer : `${layer}/${environment}`,
      name,
      ...(playbook === undefined ? [] : [playbook]),
    ].join(' '),
  );
}

const A: LiveEntry = { name: 'A', value: '1' };
const SECRET_A: LiveEntry = { name: 'A' };
const varsA = reference('vars.A');
const inLive = (text: 'vars.A' | 'secrets.A', more: Partial<Reference> = {}) =>
  reference(text, { environment: { kind: 'named', name: 'live' }, ...more });
const DYNAMIC = { path: 'a.yml', line: 1, column: 1, place: 'run', context: 'vars', why: 'toJSON(vars)' } as const;

describe.each<{ readonly rule: string; readonly cases: readonly (readonly [string, Case, readonly string[]])[] }>([
  {
    rule: 'missing-variable',
    cases: [
      [
        'required and absent',
        { registry: { 'repo-vars': { A: {} } }, live: {}, references: [varsA] },
        ['missing-variable blocks repo-vars A SAR-001'],
      ],
      [
        'governed: no automated write mends it',
        { registry: { 'repo-vars': { A: { 'human-governance': true } } }, live: {}, references: [varsA] },
        ['missing-variable blocks repo-vars A'],
      ],
      [
        'a secret',
        { registry: { 'repo-secrets': { A: {} } }, live: {}, references: [reference('secrets.A')] },
        ['missing-variable blocks repo-secrets A'],
      ],
      ['optional', { registry: { 'repo-vars': { A: { required: false } } }, live: {}, references: [varsA] }, []],
      ['unknown', { registry: { 'repo-vars': { A: {} } }, live: { 'repo-vars': 'forbidden' }, references: [varsA] }, []],
      ['without a token', { registry: { 'repo-vars': { A: {} } }, references: [varsA] }, []],
      ['used, and in no layer', { live: {}, references: [varsA, varsA] }, ['missing-variable degrades vars A']],
      ['used with a fallback', { live: {}, references: [reference('vars.A', { guarded: true })] }, []],
      ['used, one layer unknown', { live: { 'org-vars': 'forbidden' }, references: [varsA] }, []],
      ['used, in the organisation', { live: { 'org-vars': [A] }, references: [varsA] }, []],
      ['used in an environment that has it', { live: { 'env-vars/live': [A] }, references: [inLive('vars.A')] }, []],
      [
        'used in an environment of another name',
        { live: { 'env-vars/test': [A] }, references: [inLive('vars.A')] },
        ['missing-variable degrades vars A'],
      ],
      [
        'used in an environment that only a run knows',
        { live: {}, references: [reference('vars.A', { environment: { kind: 'dynamic', text: '${{ x }}' } })] },
        [],
      ],
      ['where nothing is ever read', { live: {}, references: [reference('vars.A', { effect: 'none' })] }, []],
      ['for forks alone', { live: {}, references: [reference('secrets.A', { onlyFor: 'forks' })] }, []],
      [
        'for Dependabot alone',
        { live: { 'repo-secrets': [SECRET_A] }, references: [reference('secrets.A', { onlyFor: 'dependabot' })] },
        ['missing-variable degrades secrets A'],
      ],
    ],
  },
  {
    rule: 'undeclared-variable',
    cases: [
      [
        'used, while others are declared',
        { registry: { 'repo-vars': { B: {} } }, references: [varsA, reference('vars.B')] },
        ['undeclared-variable advisory vars A'],
      ],
      ['the registry has only secrets', { registry: { 'repo-secrets': { B: {} } }, references: [varsA, reference('secrets.B')] }, []],
      ['no registry', { references: [varsA] }, []],
      [
        'missing is worse and told alone',
        {
          registry: { 'repo-vars': { B: {} } },
          live: { 'repo-vars': [{ name: 'B', value: '' }] },
          references: [varsA, reference('vars.B')],
        },
        ['missing-variable degrades vars A'],
      ],
      [
        'the token of the run',
        {
          registry: { 'repo-secrets': { B: { required: false } } },
          references: [reference('secrets.GITHUB_TOKEN', { builtin: 'token' }), reference('secrets.B')],
        },
        [],
      ],
      [
        'configured, used nowhere',
        { registry: { 'repo-vars': { B: {} } }, live: { 'repo-vars': [A, { name: 'B', value: '' }] }, references: [reference('vars.B')] },
        ['undeclared-variable~ advisory repo-vars A'],
      ],
    ],
  },
  {
    rule: 'unused-variable',
    cases: [
      ['used nowhere', { registry: { 'repo-vars': { A: {} } } }, ['unused-variable advisory repo-vars A']],
      ['governed', { registry: { 'repo-vars': { A: { 'human-governance': true } } } }, ['unused-variable~ advisory repo-vars A']],
      [
        'Codespaces',
        { registry: { codespace: { A: {} } }, references: [reference('secrets.A')] },
        ['unused-variable~ advisory codespace A'],
      ],
      ['Dependabot', { registry: { dependabot: { A: {} } } }, ['unused-variable~ advisory dependabot A']],
      [
        'of the organisation, whose other repositories use it',
        { registry: { 'org-vars': { A: {} } } },
        ['unused-variable~ advisory org-vars A'],
      ],
      ['a secret of the organisation', { registry: { 'org-secrets': { A: {} } } }, ['unused-variable~ advisory org-secrets A']],
      ['a name that only a run knows could mean it', { registry: { 'repo-vars': { A: {} } }, more: { dynamic: [DYNAMIC] } }, []],
      [
        'such a name could not mean it',
        { registry: { 'repo-vars': { A: {} } }, more: { dynamic: [{ ...DYNAMIC, pattern: { prefix: 'DEPLOY_', suffix: '' } }] } },
        ['unused-variable advisory repo-vars A'],
      ],
      ['a file is unread', { registry: { 'repo-vars': { A: {} } }, more: { unread: [{ path: 'x.yml', why: 'too large' }] } }, []],
      [
        'a reference that reads nothing still means it',
        { registry: { 'repo-vars': { A: {} } }, references: [reference('vars.A', { effect: 'none' })] },
        [],
      ],
      [
        'the same name in another environment is the one that is used',
        { registry: { 'env-vars': { live: { A: {} }, test: { A: {} } } }, references: [inLive('vars.A')] },
        ['unused-variable advisory env-vars/test A'],
      ],
    ],
  },
  {
    rule: 'shadowed-variable',
    cases: [
      [
        'an organisation variable behind another value',
        { registry: { 'org-vars': { A: {} } }, live: { 'org-vars': [A], 'repo-vars': [{ name: 'A', value: '2' }] }, references: [varsA] },
        ['shadowed-variable advisory org-vars A'],
      ],
      ['equal values', { registry: { 'org-vars': { A: {} } }, live: { 'org-vars': [A], 'repo-vars': [A] }, references: [varsA] }, []],
      [
        'secrets, whatever their values',
        {
          registry: { 'org-secrets': { A: {} } },
          live: { 'org-secrets': [SECRET_A], 'repo-secrets': [SECRET_A] },
          references: [reference('secrets.A')],
        },
        ['shadowed-variable advisory org-secrets A'],
      ],
      [
        'both declared: meant',
        {
          registry: { 'org-vars': { A: {} }, 'repo-vars': { A: {} } },
          live: { 'org-vars': [A], 'repo-vars': [{ name: 'A', value: '2' }] },
          references: [varsA],
        },
        ['shadowed-variable~ advisory org-vars A'],
      ],
      [
        'the other layer is unknown',
        { registry: { 'org-vars': { A: {} } }, live: { 'org-vars': [A], 'repo-vars': 'forbidden' }, references: [varsA] },
        [],
      ],
    ],
  },
  {
    rule: 'wrong-scope',
    cases: [
      [
        'a secret that is configured as a variable',
        {
          registry: { 'repo-secrets': { A: { required: false } }, 'repo-vars': { B: {} } },
          live: { 'repo-vars': [A, { name: 'B', value: '' }] },
          references: [reference('secrets.A'), reference('vars.B')],
        },
        ['wrong-scope degrades repo-secrets A', 'undeclared-variable~ advisory repo-vars A'],
      ],
      ['vars.A where A is a secret', { registry: { 'repo-secrets': { A: {} } }, references: [varsA] }, ['wrong-scope degrades vars A']],
      [
        'secrets.A where A is a variable',
        { registry: { 'repo-vars': { A: {} } }, references: [reference('secrets.A')] },
        ['wrong-scope degrades secrets A'],
      ],
      [
        'both are declared',
        { registry: { 'repo-vars': { A: {} }, 'repo-secrets': { A: {} } }, references: [varsA, reference('secrets.A')] },
        [],
      ],
      [
        'no job of the environment uses it',
        { registry: { 'env-secrets': { live: { A: {} } } }, references: [reference('secrets.A')] },
        ['wrong-scope degrades env-secrets/live A'],
      ],
      ['a job of the environment uses it', { registry: { 'env-secrets': { Live: { A: {} } } }, references: [inLive('secrets.A')] }, []],
      [
        'the environment is known to the run alone',
        {
          registry: { 'env-secrets': { live: { A: {} } } },
          references: [reference('secrets.A', { environment: { kind: 'unknown', why: 'x' } })],
        },
        [],
      ],
      [
        'not shared by the organisation',
        { registry: { 'org-secrets': { A: {} } }, live: {}, notShared: ['A'], references: [reference('secrets.A')] },
        ['wrong-scope blocks org-secrets A'],
      ],
    ],
  },
  {
    rule: 'drifted-variable',
    cases: [
      [
        'another value',
        { registry: { 'repo-vars': { A: { value: '2' } } }, live: { 'repo-vars': [A] }, references: [varsA] },
        ['drifted-variable degrades repo-vars A'],
      ],
      ['the declared value', { registry: { 'repo-vars': { A: { value: '1' } } }, live: { 'repo-vars': [A] }, references: [varsA] }, []],
      ['no declared value', { registry: { 'repo-vars': { A: {} } }, live: { 'repo-vars': [A] }, references: [varsA] }, []],
    ],
  },
])('$rule', ({ cases }) => {
  it.each(cases)('%s', async (_, given, expected) => {
    expect(await deviationsOf(given)).toEqual(expected);
  });
});

it('never tells a value', async () => {
  const secret = 'a-value-nobody-should-read';
  const { deviations, entries } = await auditVariables({
    registry: { 'repo-vars': { A: { value: secret } } },
    live: liveVariables({ 'repo-vars': [{ name: 'A', value: `${secret}-live` }] }),
    references: referencesTo([]),
    now: '2026-11-22T00:00:00.000Z',
  });
  expect(deviations.map(({ rule }) => rule)).toContain('drifted-variable');
  expect(JSON.stringify(deviations)).not.toContain(secret);
  expect(JSON.stringify(entries.map(({ valueDrift }) => valueDrift))).not.toContain(secret);
});
