import { expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { FILES } from '../../live/live-setting.fixture.js';

it('lists the registry of the baseline, without a token', async () => {
  const { root } = repositoryFor(FILES);
  const before = hashOfTree(root);
  const table = await sarIn(root, ['variables', 'expected']);
  expect(table).toMatchObject({ exitCode: 0, err: '' });
  expect(table.out).toContain('LOG_LEVEL');
  const { out } = await sarIn(root, ['variables', 'expected', '--format', 'json']);
  const { schema, expected } = publishedDocument<{ schema: string; expected: readonly object[] }>('variables-expected', out);
  expect(schema).toBe('sar.variables-expected/1');
  expect(expected).toHaveLength(8);
  expect(expected).toContainEqual({
    name: 'LOG_LEVEL',
    layer: 'repo-vars',
    required: true,
    category: 'logging',
    human_governance: false,
    purpose: 'how much is logged',
  });
  expect(expected).toContainEqual(expect.objectContaining({ name: 'DEPLOY_RING', environment: 'production' }));
  expect((await sarIn(root, ['variables', 'expected', '--format', 'md'])).out).toContain('`LOG_LEVEL`');
  expect(hashOfTree(root)).toBe(before);
});

it('lists that of a preset', async () => {
  const { root } = repositoryFor({ 'README.md': '# x' });
  const { out, exitCode } = await sarIn(root, ['variables', 'expected', '--baseline', 'sar:level-4-mlops', '--format', 'json']);
  expect(exitCode).toBe(0);
  expect((JSON.parse(out) as { expected: readonly object[] }).expected.length).toBeGreaterThanOrEqual(85);
});

it('has no option for what it does not ask', async () => {
  const { root } = repositoryFor(FILES);
  expect(await sarIn(root, ['variables', 'expected', '--repo', 'a/b'])).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('has no option --repo'),
  });
});
