import { describe, expect, it } from 'vitest';
import { translateError, type FailedRequest } from './translate-error.js';

const VARIABLES = 'actions_variables=read';
const NEED =
  'GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with "Repository permissions → Variables: Read-only"';
const WITHOUT = 'Without it: a workflow passes what it sees with `vars-context: ${{ toJSON(vars) }}`.';

describe('translateError', () => {
  it.each<[string, Partial<FailedRequest>, string, string[]]>([
    ['no answer', { status: undefined, message: 'ECONNREFUSED' }, 'unreachable', ['could not be reached', '"ECONNREFUSED"']],
    [
      '401 with a token',
      { status: 401, message: 'Bad credentials' },
      'forbidden',
      ['does not accept the token', 'expired or revoked', '"Bad credentials"'],
    ],
    ['401 without', { status: 401, isAuthenticated: false, needs: VARIABLES }, 'no-token', ['Pass a token', NEED, WITHOUT]],
    ['403 without a token', { status: 403, isAuthenticated: false }, 'no-token', ['Pass a token']],
    [
      "403 that names the permission, before the caller's",
      { status: 403, headers: { 'x-accepted-github-permissions': VARIABLES }, needs: 'secrets=read' },
      'forbidden',
      ['the token needs the permission `actions_variables: read`', NEED, WITHOUT],
    ],
    [
      '403 that names none',
      { status: 403, needs: VARIABLES, message: 'Resource not accessible by integration' },
      'forbidden',
      [NEED, '"Resource not accessible by integration"'],
    ],
    ['403 of which nobody knows', { status: 403, message: 'no' }, 'forbidden', ['forbids it (HTTP 403): "no"']],
    [
      '403 of single sign-on',
      { status: 403, headers: { 'x-github-sso': 'required; url=https://x' } },
      'forbidden',
      ['single sign-on', 'Configure SSO'],
    ],
    ['403 of a rate limit', { status: 403, headers: { 'retry-after': '5' } }, 'rate-limited', ['rate limit']],
    ['403 of a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }, 'rate-limited', ['rate limit']],
    ['429', { status: 429 }, 'rate-limited', ['rate limit']],
    ['404 with a token', { status: 404, needs: VARIABLES }, 'forbidden', ['Either it does not exist, or it is a permission', NEED]],
    ['404 of which nobody knows', { status: 404 }, 'forbidden', ['Either it does not exist, or the token may not see it']],
    ['404 without a token', { status: 404, isAuthenticated: false }, 'no-token', ['private', 'Pass a token']],
    ['410', { status: 410, message: 'Issues are disabled' }, 'not-configured', ['switched off', 'Issues are disabled']],
    ['409', { status: 409, message: 'conflict' }, 'failed', ['HTTP 409: "conflict"']],
    ['422', { status: 422, message: 'Validation failed' }, 'failed', ['HTTP 422: "Validation failed"']],
    ['500', { status: 500 }, 'unreachable', ['HTTP 500', 'again later']],
    ['503', { status: 503, headers: {} }, 'unreachable', ['HTTP 503']],
    ['503 that asks to wait', { status: 503, headers: { 'retry-after': '5' } }, 'unreachable', ['HTTP 503', 'again later']],
    [
      '403 of an archive',
      { status: 403, needs: VARIABLES, message: 'Repository was archived so is read-only.' },
      'forbidden',
      ['the repository is archived, which makes it read-only (HTTP 403)', 'Unarchive it'],
    ],
    ['a message that would forge a line', { status: 422, message: 'a\n::error::b' }, 'failed', ['"a\\u000a::error::b"']],
  ])('%s', (_what, given, reason, parts) => {
    const translated = translateError({
      status: 404,
      headers: {},
      message: '',
      label: 'read the variables of octo/r',
      isAuthenticated: true,
      ...given,
    });
    expect(translated.reason).toBe(reason);
    expect(translated.detail).toMatch(/^cannot read the variables of octo\/r: /);
    for (const part of parts) expect(translated.detail).toContain(part);
  });
});
