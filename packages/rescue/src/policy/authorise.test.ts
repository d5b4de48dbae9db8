import { withinProcessorTime } from '@sar/testkit';
import type { IntentRule } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { readIntent } from '../intents/read-intent.js';
import { document, NOW, policyWith, RUNNING } from '../process/mailbox-scenario.fixture.js';
import { authorise, type Authorisation } from './authorise.js';
import type { IntentPolicy } from './intent-policy.js';

const RULE: IntentRule = { names: ['X_*'] };

function judge(changes: Record<string, unknown>, ...policies: IntentPolicy[]): Authorisation {
  const reading = readIntent('variable_x.json', JSON.stringify(document(changes)), NOW);
  if (reading.kind !== 'intent') throw new Error(reading.reasons.join());
  return authorise(reading.intent, { policies, running: RUNNING });
}
const byRule = (changes: Record<string, unknown>, rule: IntentRule): Authorisation => judge(changes, policyWith([rule]));

describe('authorise: targets', () => {
  it.each<[string, Record<string, unknown>, IntentRule]>([
    ['the running repository', {}, RULE],
    ['the running repository in another spelling', { owner: 'Octo', repo: 'REPO' }, RULE],
    ['a rule with other owners too', {}, { ...RULE, owners: ['else/where'] }],
    ['a deletion', { operation: 'delete', value: null }, { ...RULE, operations: ['delete'] }],
    ['another repository', { owner: 'else', repo: 'where' }, { ...RULE, owners: ['Else/Where'] }],
    ['an organisation', { scope: 'org', repo: undefined }, { ...RULE, scopes: ['org'], owners: ['octo'] }],
    ['an organisation, asked from here', { scope: 'org' }, { ...RULE, scopes: ['org'], owners: ['octo'] }],
    ['an environment', { scope: 'environment', environment: 'dev-1' }, { ...RULE, scopes: ['environment'], environments: ['dev-*'] }],
  ])('allows %s', (_what, changes, rule) => {
    expect(byRule(changes, rule)).toEqual({ decision: 'allowed', rule: 'variables.intents.allow[0] of .github/sar.yml' });
  });

  it.each<[string, Record<string, unknown>, IntentRule, RegExp]>([
    ['a name that no rule names', { name: 'Y_A' }, RULE, /no entry of variables.intents.allow .* names Y_A/],
    ['a deletion', { operation: 'delete', value: null }, RULE, /does not allow the operation delete/],
    ['a set where only deletions are allowed', {}, { ...RULE, operations: ['delete'] }, /operation set/],
    ['another repository', { owner: 'else', repo: 'where' }, RULE, /does not name the repository in `owners`/],
    ['another repository of the same owner', { repo: 'other' }, { ...RULE, owners: ['octo'] }, /does not name the repository/],
    ['an organisation without owners', { scope: 'org', repo: undefined }, { ...RULE, scopes: ['org'] }, /does not name the organisation/],
    [
      'an organisation by a repository',
      { scope: 'org', repo: undefined },
      { ...RULE, scopes: ['org'], owners: ['octo/repo'] },
      /organisation/,
    ],
    [
      'an organisation, asked from elsewhere',
      { scope: 'org', repo: 'other' },
      { ...RULE, scopes: ['org'], owners: ['octo'] },
      /organisation/,
    ],
    ['the scope org', { scope: 'org', repo: undefined }, { ...RULE, owners: ['octo'] }, /does not allow the scope org/],
    ['the scope environment', { scope: 'environment', environment: 'dev' }, { ...RULE, environments: ['dev'] }, /scope environment/],
    ['an environment without globs', { scope: 'environment', environment: 'dev' }, { ...RULE, scopes: ['environment'] }, /the environment/],
    [
      'another environment',
      { scope: 'environment', environment: 'production' },
      { ...RULE, scopes: ['environment'], environments: ['dev-*'] },
      /does not allow the environment/,
    ],
    [
      'a repository variable by a rule for environments',
      {},
      { ...RULE, scopes: ['environment'], environments: ['*'] },
      /does not allow the scope repo/,
    ],
  ])('refuses %s', (_what, changes, rule, reason) => {
    expect(byRule(changes, rule)).toEqual({ decision: 'refused', reasons: [expect.stringMatching(reason)] });
  });

  it('default is no', () => {
    expect(judge({}).decision).toBe('refused');
    expect(judge({}, policyWith([])).decision).toBe('refused');
  });

  it('one rule is enough, and every policy is needed', () => {
    const open = policyWith([{ names: ['Z'] }, RULE]);
    expect(judge({}, open, open)).toEqual({ decision: 'allowed', rule: 'variables.intents.allow[1] of .github/sar.yml' });
    expect(judge({}, policyWith([]), open).decision).toBe('refused');
    expect(judge({}, open, policyWith([])).decision).toBe('refused');
  });

  it.each<[string, IntentPolicy['registry']]>([
    ['the repository', { 'repo-vars': { X_A: { 'human-governance': true } } }],
    ['the organisation, which the repository would hide', { 'org-vars': { X_A: { 'human-governance': true } } }],
    ['any environment', { 'env-vars': { dev: {}, prod: { X_A: { 'human-governance': true } } } }],
    ['secrets', { 'repo-secrets': { X_A: { 'human-governance': true } } }],
  ])('human governance in %s refuses, in either policy', (_what, registry) => {
    const governed = policyWith([RULE], registry);
    expect(judge({}, governed, policyWith([RULE]))).toMatchObject({ reasons: [expect.stringMatching(/only people may write X_A/)] });
    expect(judge({}, policyWith([RULE]), governed).decision).toBe('refused');
    expect(judge({ name: 'X_B' }, governed).decision).toBe('allowed');
  });

  it('what several policies say is said once, with each of them named', () => {
    const [old, between, now] = ['old', 'between', 'now'].map((source) => ({ ...policyWith([]), source })) as [
      IntentPolicy,
      IntentPolicy,
      IntentPolicy,
    ];
    const reasons = (...policies: IntentPolicy[]) => {
      const answer = judge({}, ...policies);
      return answer.decision === 'refused' ? answer.reasons : [];
    };
    const no = (who: string) => `no entry of variables.intents.allow of ${who} names X_A`;
    expect(reasons(old)).toEqual([no('old')]);
    expect(reasons(old, now)).toEqual([no('both policies (old and now)')]);
    expect(reasons(old, between, now)).toEqual([no('all 3 policies (old, between, now)')]);
    expect(reasons(old, { ...between, allow: [RULE] }, now)).toEqual([no('old and now')]);
    const reserved = { 'repo-vars': { X_A: { 'human-governance': true } } };
    expect(reasons({ ...old, registry: reserved, allow: [RULE] }, { ...now, registry: reserved })).toEqual([
      'only people may write X_A: `human-governance` in repo-vars of both policies (old and now)',
      no('now'),
    ]);
  });

  it('an entry for another place is not spoken of where one for this place refuses the value', () => {
    const elsewhere: IntentRule = { ...RULE, scopes: ['environment'], environments: ['*'] };
    const policy = policyWith([elsewhere, { ...RULE, values: { enum: ['other'] } }, { ...RULE, values: { minimum: 1 } }]);
    expect(judge({}, policy)).toEqual({
      decision: 'refused',
      reasons: [
        expect.stringMatching(/^variables.intents.allow\[1\] .*enum/),
        expect.stringMatching(/^variables.intents.allow\[2\] .*decimal/),
      ],
    });
    expect(judge({}, policyWith([elsewhere]))).toMatchObject({ reasons: [expect.stringMatching(/scope repo/)] });
  });

  it('an entry that is not governed changes nothing', () => {
    expect(judge({}, policyWith([RULE], { 'repo-vars': { X_A: { 'human-governance': false } } })).decision).toBe('allowed');
  });
});

describe('authorise: values', () => {
  it.each<[string, IntentRule['values'], string]>([
    ['a plain text', undefined, 'info'],
    ['a tab', undefined, 'a\tb'],
    ['an entry of the list', { enum: ['a', 'b'] }, 'b'],
    ['a match', { pattern: '[0-9]+(\\.[0-9])?:(ok|degraded)' }, '12.5:ok'],
    ['alternatives that match as a whole', { pattern: 'a|bc' }, 'bc'],
    ['a number at the lower end', { minimum: 0, maximum: 100 }, '0'],
    ['a number at the upper end', { minimum: 0, maximum: 100 }, '100'],
    ['a fraction', { minimum: -1 }, '-0.5'],
    ['as many characters as are allowed', { 'max-length': 3 }, 'a😀b'],
    ['a newline that is allowed', { unsafe: ['newline'] }, 'a\nb'],
    ['a backtick that is allowed', { unsafe: ['backtick'] }, '`x`'],
    ['a substitution that is allowed', { unsafe: ['command-substitution'] }, '$(x)'],
    ['an expression that is allowed', { unsafe: ['expression'] }, '${{ x }}'],
  ])('allows %s', (_what, values, value) => {
    expect(byRule({ value }, { ...RULE, ...(values !== undefined && { values }) }).decision).toBe('allowed');
  });

  it.each<[string, IntentRule['values'], string, RegExp]>([
    ['what the list does not hold', { enum: ['a', 'b'] }, 'ab', /values\.enum/],
    ['a part that matches', { pattern: 'a|bc' }, 'abc', /values\.pattern/],
    ['a second line', { pattern: '[a-z]+', unsafe: ['newline'] }, 'ab\nc', /values\.pattern/],
    ['a newline at the end', { pattern: '[a-z]+$', unsafe: ['newline'] }, 'ab\n', /values\.pattern/],
    ['a pattern that is none', { pattern: '(' }, '(', /no RE2 expression/],
    ['a number below', { minimum: 1 }, '0.999', /below/],
    ['a number above', { maximum: 1 }, '1.001', /above/],
    ['a hexadecimal number', { minimum: 0 }, '0x10', /decimal/],
    ['an exponent', { minimum: 0 }, '1e3', /decimal/],
    ['space around a number', { minimum: 0 }, ' 1', /decimal/],
    ['a leading zero', { minimum: 0 }, '01', /decimal/],
    ['NaN', { maximum: 5 }, 'NaN', /decimal/],
    ['too many characters', { 'max-length': 3 }, 'abcd', /max-length/],
    ['a newline', undefined, 'a\nb', /line break/],
    ['a line separator', undefined, 'a\u2028b', /line break/],
    ['a backtick', undefined, '`id`', /backtick/],
    ['a substitution', undefined, 'a$(id)', /`\$\(`/],
    ['an expression', undefined, '${{ secrets.X }}', /`\$\{\{`/],
    ['a carriage return, whatever is allowed', { unsafe: ['newline'] }, 'a\rb', /control character/],
    ['an escape sequence, whatever is allowed', { unsafe: ['newline', 'backtick'] }, '\u001b[31m', /control character/],
    ['a C1 control', undefined, 'a\u0085b', /control character/],
  ])('refuses %s', (_what, values, value, reason) => {
    const answer = byRule({ value }, { ...RULE, ...(values !== undefined && { values }) });
    expect(answer).toEqual({ decision: 'refused', reasons: [expect.stringMatching(reason)] });
  });

  it('a hostile pattern takes linear time', async () => {
    const rule: IntentRule = { ...RULE, values: { pattern: '(a+)+b' } };
    await withinProcessorTime(2000, () => {
      expect(byRule({ value: 'a'.repeat(40_000) }, rule).decision).toBe('refused');
    });
  });
});
