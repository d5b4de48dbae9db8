import { SHIPPED_WATCHDOGS, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import { ALL_CALLERS, callerOf, factsOf, healthy, lineOf, notOk, type CallerText } from './doctor.fixture.js';
import { TOKEN_NEEDS } from './tokens-section.js';

const APP = new Map([['SAR_APP_PRIVATE_KEY', 'the repository']]);
const NOTHING = { found: new Map(), unread: [] };
const ciHealth = (live: Parameters<typeof healthy>[0], changed: CallerText = {}) =>
  lineOf(diagnose(factsOf({ ...ALL_CALLERS, ...callerOf('ci-health', changed) }, { live: healthy(live) })), 'token:ci-health');

it('knows what each secret that a shipped watchdog may be given is for', () => {
  const needed = SHIPPED_WATCHDOGS.flatMap(({ id, secrets }) => Object.keys(secrets).map((name) => `${id} ${name}`));
  const told = TOKEN_NEEDS.flatMap(({ watchdog, secrets }) => secrets.map((name) => `${watchdog} ${name}`));
  expect(told.toSorted()).toEqual(needed.toSorted());
});

describe('a token of a watchdog', () => {
  it.each<[string, Parameters<typeof healthy>[0], string, string]>([
    ['there', {}, 'ok', 'is there, in the repository'],
    ['an App whose id is there', { secrets: { found: APP, unread: [] } }, 'ok', "the App's id is in SAR_APP_CLIENT_ID"],
    ['an App without its id', { secrets: { found: APP, unread: [] }, variables: NOTHING }, 'problem', 'the key is not used'],
    [
      'an App whose id cannot be seen',
      { secrets: { found: APP, unread: [] }, variables: { found: new Map(), unread: ['cannot read'] } },
      'unknown',
      'whether variable SAR_APP_CLIENT_ID is, is not known',
    ],
    ['not there', { secrets: NOTHING }, 'advice', 'there is neither SAR_APP_PRIVATE_KEY nor SAR_VARIABLES_TOKEN'],
    ['perhaps there', { secrets: { found: new Map(), unread: ['cannot list'] } }, 'unknown', 'is there is not known'],
    [
      'in an environment',
      { secrets: { found: new Map([['SAR_VARIABLES_TOKEN', 'environment prod']]), unread: ['cannot list'] } },
      'ok',
      'in environment prod',
    ],
  ])('%s', (_case, live, outcome, words) => {
    expect(ciHealth(live)).toMatchObject({ outcome, words: expect.stringContaining(words) });
  });

  it('that is missing says what it costs, and what to make', () => {
    expect(ciHealth({ secrets: NOTHING })).toMatchObject({
      costs: 'Without it the failure rate and the last green commit are not written: check ci-failure-rate of the gate stays unknown',
      remedy: 'Make one that holds a token with Variables: Read and write',
    });
  });

  it('of the pre-flight reads secrets, too, where they are required', () => {
    const diagnosis = diagnose(factsOf(ALL_CALLERS, { live: healthy({ secrets: NOTHING }) }));
    expect(lineOf(diagnosis, 'token:preflight')).toMatchObject({
      costs: expect.stringContaining('a required entry that it cannot judge makes its check variable-audit unknown'),
      remedy: 'Make one that holds a token with Variables: Read-only, and Secrets: Read-only where the registry requires secrets',
    });
  });

  it('that the caller does not pass is of no use, whatever there is', () => {
    expect(ciHealth({}, { secrets: '' })).toMatchObject({
      outcome: 'advice',
      words: 'job ci-health passes none of SAR_APP_PRIVATE_KEY, SAR_VARIABLES_TOKEN',
    });
  });

  it('may have another name in the repository', () => {
    const secrets = '    secrets:\n      SAR_VARIABLES_TOKEN: ${{ secrets.OURS }}\n';
    expect(ciHealth({ secrets: { found: new Map([['OURS', 'the repository']]), unread: [] } }, { secrets })).toMatchObject({
      outcome: 'ok',
    });
    expect(ciHealth({}, { secrets })).toMatchObject({ outcome: 'advice', words: 'there is no secret OURS' });
  });

  it('that is no secret is not known', () => {
    expect(ciHealth({}, { secrets: '    secrets: { SAR_VARIABLES_TOKEN: "${{ github.token }}" }\n' })).toMatchObject({
      outcome: 'unknown',
      words: 'job ci-health passes as SAR_VARIABLES_TOKEN something that is no secret; what it grants is not known',
    });
  });

  it('may come with all others', () => {
    expect(ciHealth({}, { secrets: '    secrets: inherit\n' })).toMatchObject({ outcome: 'ok' });
  });

  it('of a literal App needs no variable', () => {
    expect(ciHealth({ secrets: { found: APP, unread: [] }, variables: NOTHING }, { with: '      app-client-id: Iv1.abc\n' })).toMatchObject(
      { outcome: 'ok' },
    );
  });

  it('for a server that is not named is not asked for', () => {
    const diagnosis = diagnose(factsOf(ALL_CALLERS, { live: healthy({ secrets: NOTHING }) }));
    expect(notOk(diagnosis).filter((line) => line.includes('MLFLOW'))).toEqual([]);
    const named = { ...ALL_CALLERS, ...callerOf('nightly', { with: '      mlflow-tracking-uri: https://mlflow.example\n' }) };
    expect(notOk(diagnose(factsOf(named, { live: healthy({ secrets: NOTHING }) }))).filter((line) => line.includes('MLFLOW'))).toHaveLength(
      1,
    );
  });
});

describe('the token in hand', () => {
  it('says once why a list is not known, however many tokens may be in it', () => {
    const detail = 'cannot read the names of the secrets';
    const live = healthy({
      readAccess: [{ permission: 'secrets', access: unknown('forbidden', detail) }],
      secrets: { found: new Map(), unread: [detail, 'cannot read the environments'] },
      variables: { found: new Map(), unread: ['cannot read the environments'] },
    });
    const words = diagnose(factsOf(ALL_CALLERS, { live })).sections.flatMap(({ lines }) => lines.map((line) => line.words));
    expect(words.filter((text) => text.includes(detail))).toHaveLength(1);
    expect(words.filter((text) => text.includes('cannot read the environments'))).toHaveLength(1);
  });

  it.each([
    ['forbidden', 'problem', 'Give another token'],
    ['unreachable', 'unknown', 'Run it again later'],
    ['rate-limited', 'unknown', 'Run it again later'],
  ] as const)('that gets no answer, %s, is a %s', (reason, outcome, remedy) => {
    const diagnosis = diagnose(factsOf(ALL_CALLERS, { live: healthy({ profile: unknown(reason, 'no answer') }) }));
    expect(lineOf(diagnosis, 'hand')).toMatchObject({ outcome, remedy });
  });

  it('says what it lacks, and what is switched off there', () => {
    const live = healthy({
      readAccess: [
        { permission: 'actions', access: { known: true, value: true } },
        { permission: 'secrets', access: unknown('forbidden', 'cannot read the secrets: it needs `secrets: read`') },
        { permission: 'security_events', access: unknown('not-configured', 'no analysis') },
      ],
    });
    const diagnosis = diagnose(factsOf(ALL_CALLERS, { live }));
    expect(lineOf(diagnosis, 'hand')).toMatchObject({ outcome: 'ok', words: 'it reads actions; switched off there: security_events' });
    expect(lineOf(diagnosis, 'hand:secrets')).toMatchObject({ outcome: 'unknown', words: expect.stringContaining('`secrets: read`') });
  });
});
