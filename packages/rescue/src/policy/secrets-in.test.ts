import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { secretsIn } from './secrets-in.js';

/** Random-looking letters and digits that are nobody's secret; never written whole, so that no scanner takes them for one. */
const letters = (count: number): string =>
  createHash('sha512')
    .update('letters')
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, 'x')
    .slice(0, count);
const scan = (text: string): readonly string[] => secretsIn(text, { entropy: true });

describe('secretsIn', () => {
  it.each([
    ['GitHub token', `ghp_${letters(36)}`],
    ['GitHub token', `gho_${letters(36)}`],
    ['GitHub token', `ghu_${letters(36)}`],
    ['GitHub token', `https://x:ghs_${letters(36)}@github.com`],
    ['GitHub token', `ghr_${letters(60)}`],
    ['GitHub fine-grained token', `github_pat_${letters(22)}_${letters(40)}`],
    ['AWS access key id', `key=AKIA${'ABCDEFGH23456789'}`],
    ['AWS access key id', `ASIA${'ABCDEFGH23456789'}`],
    ['private key', '-----BEGIN PRIVATE KEY-----\nx'],
    ['private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['JSON web token', `eyJ${letters(20)}.eyJ${letters(30)}.${letters(40)}`],
    ['Slack token', `xoxb-123456789012-${letters(20)}`],
    ['Slack token', `xoxp-123456789012-${letters(20)}`],
    ['API key with the prefix sk-', `sk-${letters(40)}`],
    ['API key with the prefix sk-', `sk-proj-${letters(40)}`],
    ['npm token', `npm_${letters(36)}`],
    ['PyPI token', `pypi-AgEI${letters(40)}`],
    ['GitLab token', `glpat-${letters(20)}`],
    ['SendGrid key', `SG.${letters(22)}.${letters(43)}`],
    ['Google API key', `AIza${letters(35)}`],
    ['password in an address', 'postgres://user:hunter2@db.example.com/x'],
    ['signed address', `https://x.blob.core.windows.net/y?sv=2022&sig=${letters(40)}`],
    ['connection string with a key', `Endpoint=sb://x;SharedAccessKey=${letters(20)}`],
    ['long random text', letters(32)],
    ['long random text', `token: ${letters(64)}`],
    ['long random text', `${createHash('sha512').update('a').digest('base64')}`],
    ['long random text', createHash('sha256').update('hex').digest('hex').slice(0, 48)],
  ])('finds a %s', (name, text) => {
    expect(scan(text)).toContain(name);
  });

  it.each([
    'info',
    'true',
    '12.5:degraded',
    '20261122T120000Z',
    '2026-11-22T12:00:00Z',
    'e5cd62c5ae58459f0e45c1a2c9ab1d7d5f27a3c1',
    'E5CD62C5AE58459F0E45C1A2C9AB1D7D5F27A3C1',
    createHash('sha256').update('x').digest('hex'),
    `sha256:${createHash('sha256').update('x').digest('hex')}`,
    createHash('md5').update('x').digest('hex'),
    createHash('sha512').update('x').digest('hex'),
    `ghcr.io/octo-org/image-name@sha256:${createHash('sha256').update('y').digest('hex')}`,
    `sha512-${createHash('sha512').update('x').digest('base64')}`,
    'https://github.com/octo-org/some-repository/blob/e5cd62c5ae58459f0e45c1a2c9ab1d7d5f27a3c1/src/index.ts#L10-L20',
    `https://docs.google.com/document/d/${letters(44)}/edit`,
    'http://host.example.com:8080/path@2/x',
    '1.2.3-rc.1+build.20261122.sha.e5cd62c5ae58459f0e45c1a2c9ab1d7d5f27a3c1',
    '/opt/hostedtoolcache/Python/3.12.4/x64/lib/python3.12/site-packages/Package-1.2.3.dist-info',
    'packages/rescue/src/intents/PlanIntentsForMissingVariables2.test.ts',
    'com.example.SomeVeryLongClassNameFactoryBuilder.Version2Implementation',
    'MY_VERY_LONG_VARIABLE_NAME_WITH_NUMBERS_1_2_3_AND_lower_case_words',
    'sentence-transformers/all-MiniLM-L6-v2-quantized-avx512-vnni-model',
    '3f2b8c1e-9d4a-4b6f-8e2c-1a5d7f9b3c6e',
    'arn:aws:iam::123456789012:role/GitHubActionsDeployRoleForProductionEU1',
    'a'.repeat(5000),
    '0123456789'.repeat(10),
    'ubuntu-24.04,windows-2025,macos-15-xlarge,self-hosted-linux-x64-large',
    'sk-learn',
    'skip-this-sk-',
  ])('finds nothing in %s', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it('random base64 of 32 characters is found nearly always', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => createHash('sha384').update(`${index}`).digest('base64').slice(0, 40));
    const found = keys.filter((key) => scan(key).length > 0).length;
    expect(found / keys.length).toBeGreaterThan(0.97);
  });

  it('names only, never the text; without entropy only the known forms', () => {
    expect(secretsIn(letters(60), { entropy: false })).toEqual([]);
    expect(secretsIn(`ghp_${letters(36)}`, { entropy: false })).toEqual(['GitHub token']);
    expect(scan('')).toEqual([]);
  });

  it('48 KB take less than a second', async () => {
    await withinProcessorTime(1500, () => {
      for (const text of ['eyJ'.repeat(16_000), '://a:'.repeat(9000), 'Aa1/'.repeat(12_000), '-----BEGIN '.repeat(4000)]) scan(text);
    });
  });
});
