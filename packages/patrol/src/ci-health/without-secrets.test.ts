import { describe, expect, it } from 'vitest';
import { classification, failedRun, healthOf, NOW } from './ci-health.fixture.js';
import { isWithheld, withoutSecrets } from './without-secrets.js';

const TOKEN = `ghs_${'a1B2'.repeat(9)}`;

describe('a line of a log', () => {
  it.each([
    ['a token', `Error: bad credentials ${TOKEN}`, 'GitHub token'],
    ['a password in an address', 'cannot reach postgres://user:hunter2@db.example.com/x', 'password in an address'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----', 'private key'],
  ])('with %s is left out everywhere', (_, line, what) => {
    const cause = classification({ name: line, line, captures: ['src/a.py', line] });
    const { groups, failedRuns } = withoutSecrets(healthOf([cause], [failedRun(1, NOW, cause)]));
    const withheld = `[not shown: it looks as if it held a ${what}]`;
    for (const found of [groups[0]?.classification, failedRuns[0]?.classification])
      expect(found).toMatchObject({ name: withheld, line: withheld, captures: ['src/a.py', withheld] });
    expect(isWithheld(groups[0]?.classification.line)).toBe(true);
  });

  it.each(['FAILED tests/test_a.py::test_b - assert 5 == 6', `commit ${'a1b2c3d4e5'.repeat(4)}`, ''])('%j stays', (line) => {
    const health = healthOf([classification({ line })], [failedRun(1, NOW, undefined)]);
    expect(withoutSecrets(health)).toEqual(health);
    expect(isWithheld(line)).toBe(false);
  });
});
