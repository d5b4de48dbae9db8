import { describe, expect, it } from 'vitest';
import { cached, EXAMPLE, NPM, repositoryFor, runChecker } from './run-checker.fixture.js';

describe('a repository with findings', () => {
  it('fails the step at the default severity, with outputs, annotations and a summary', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const result = await runChecker(root);
    expect(result.exitCode, result.log).toBe(1);
    const { 'sarif-file': sarif, 'json-file': json, ...others } = Object.fromEntries(result.outputs);
    expect(others).toEqual({
      'findings-count': '2',
      'highest-severity': 'P1',
      'wired-jobs': expect.stringMatching(/^[12]$/),
      'installing-jobs': '3',
      'wiring-rate': expect.stringMatching(/^0\.(?:33|50|67)$/),
      patch: '',
    });
    expect([sarif, json]).toEqual([expect.stringMatching(/\.sarif$/), expect.stringMatching(/\.json$/)]);
    const [first, second, last] = result.annotations;
    expect(first).toMatchObject({ name: 'error', properties: { file: '.github/workflows/dead.yml', line: '7' } });
    expect(second).toMatchObject({ name: 'warning', properties: { file: '.github/workflows/bare.yml', line: '10' } });
    expect(last).toMatchObject({ name: 'error', data: expect.stringContaining('1 finding at or above fail-on P1') });
    expect(result.stdout).toContain('no baseline file (.github/sar.yml): the preset sar:recommended applies');
    expect(result.stdout).toContain('2 findings; 3 jobs download dependencies');
  });
});

it('finds nothing in a job whose cache is wired', async () => {
  const { root } = repositoryFor({ ...NPM, '.github/workflows/ci.yml': cached('v5') });
  const result = await runChecker(root);
  expect(result.exitCode, result.log).toBe(0);
  expect(Object.fromEntries(result.outputs)).toMatchObject({
    'findings-count': '0',
    'highest-severity': 'none',
    'wired-jobs': '1',
    'installing-jobs': '1',
    'wiring-rate': '1.00',
  });
  expect(result.annotations).toEqual([]);
});

it('says that there is nothing to judge where there are no workflows', async () => {
  const { root } = repositoryFor({ 'README.md': '# x\n' });
  const result = await runChecker(root);
  expect(result.exitCode, result.log).toBe(0);
  expect(result.outputs.get('wiring-rate')).toBe('1.00');
  for (const text of [result.stdout, result.summary]) expect(text).toContain('nothing to judge: there are no workflows');
});

it('asks for no token and reads none', async () => {
  const { root } = repositoryFor(EXAMPLE);
  const token = 'ghs_averysecrettoken0123456789';
  const [without, withToken] = [
    await runChecker(root),
    await runChecker(root, {}, { token, env: { GITHUB_TOKEN: token, ACTIONS_RUNTIME_TOKEN: token } }),
  ];
  expect(withToken.log).toBe(without.log.replaceAll(/sar-step-\w+/g, (folder) => /sar-step-\w+/.exec(withToken.log)?.[0] ?? folder));
  expect(withToken.log + withToken.summary).not.toContain(token);
  expect(withToken.outputs.get('findings-count')).toBe(without.outputs.get('findings-count'));
});
