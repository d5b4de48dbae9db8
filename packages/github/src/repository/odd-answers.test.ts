import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { liveRepository } from './live-repository.js';
import { readCacheEntry } from './read-cache-entry.js';
import { readCodeScanningAlert } from './read-code-scanning-alert.js';
import { readDependabotAlert } from './read-dependabot-alert.js';
import { readRunner } from './read-runner.js';

const ADVISORY = { ghsa_id: 'GHSA-1', cve_id: null, summary: 's', severity: 'low', cvss: { score: 0, vector_string: null } };
const ALERT = {
  number: 1,
  dependency: { manifest_path: 'a', scope: null },
  security_advisory: ADVISORY,
  security_vulnerability: {
    package: { ecosystem: 'npm', name: 'a' },
    severity: 'low',
    vulnerable_version_range: '< 1',
    first_patched_version: null,
  },
  created_at: '2026-11-01T00:00:00Z',
  html_url: 'https://github.com/o/r/security/dependabot/1',
};

describe('a Dependabot alert', () => {
  it.each([
    ['no score is none', {}, [undefined, undefined]],
    [
      'scale 4 first',
      { cvss_severities: { cvss_v4: { score: 9.1, vector_string: 'CVSS:4.0/x' }, cvss_v3: { score: 7, vector_string: 'CVSS:3.1/x' } } },
      ['CVSS:4.0/x', 9.1],
    ],
    [
      'scale 3 where 4 has none',
      { cvss_severities: { cvss_v4: { score: 0, vector_string: null }, cvss_v3: { score: 7, vector_string: 'CVSS:3.1/x' } } },
      ['CVSS:3.1/x', 7],
    ],
    ['a score without a vector', { cvss: { score: 5.5, vector_string: null } }, [undefined, 5.5]],
    ['a score that is none', { cvss: { score: 55, vector_string: null } }, [undefined, undefined]],
  ])('with %s', (_what, advisory, expected) => {
    const alert = readDependabotAlert({ ...ALERT, security_advisory: { ...ADVISORY, ...advisory } });
    expect([alert?.cvssVector, alert?.cvssScore]).toEqual(expected);
  });

  it.each([
    ['number', { ...ALERT, number: '1' }],
    ['package', { ...ALERT, security_vulnerability: {} }],
    ['time', { ...ALERT, created_at: 'soon' }],
    ['address', { ...ALERT, html_url: 'javascript:alert(1)' }],
    ['advisory', { ...ALERT, security_advisory: null }],
  ])('with another %s is none', (_what, alert) => {
    expect(readDependabotAlert(alert)).toBeUndefined();
  });
});

it('a code-scanning alert without a place is about the repository', () => {
  const alert = {
    number: 1,
    tool: { name: 't' },
    rule: { id: null, name: 'n', severity: null },
    most_recent_instance: { ref: 'refs/heads/main' },
    created_at: '2026-11-01T00:00:00Z',
    html_url: 'https://github.com/o/r/security/code-scanning/1',
  };
  expect(readCodeScanningAlert({ ...alert, most_recent_instance: { ref: 'refs/heads/main', location: { path: '' } } })).toMatchObject({
    ruleId: 'n',
    path: '.',
    line: undefined,
    message: '',
    ruleSeverity: undefined,
  });
});

it('anything at all is an entry or none, and never fails', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      for (const value of [
        one,
        { ...ALERT, security_advisory: one, dependency: other },
        { labels: one, id: other },
        { rule: one, most_recent_instance: other },
      ])
        for (const read of [readDependabotAlert, readCodeScanningAlert, readRunner('repository'), readCacheEntry]) read(value);
    }),
  );
});

describe('an answer that is no list', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['an object', {}],
    ['other entries', [1]],
  ])('such as %s is unknown', async (_what, body) => {
    await using server = await scriptedServer(() => ({ body }));
    const live = liveRepository(testClient(server.url), 'o/r');
    const answers = await Promise.all([
      live.dependabotAlerts(),
      live.codeScanningAlerts(),
      live.runners('repository'),
      live.runners('organization'),
      live.caches(),
      live.cacheUsage(),
      live.openPulls(),
      live.requiredChecks('main'),
      live.reportedChecks('main'),
    ]);
    expect(answers.map((answer) => (answer.known ? 'known' : answer.reason))).toEqual(answers.map(() => 'failed'));
  });
});
