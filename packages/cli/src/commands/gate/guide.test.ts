import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

/** The blocks of YAML of the guide, as somebody would copy them. */
function blocks(): readonly string[] {
  const guide = readFileSync(new URL('../../../../../docs/guides/gate.md', import.meta.url), 'utf8');
  return [...guide.matchAll(/^ {3}```yaml\n(.*?)^ {3}```$/gms)].map(([, text = '']) => text.replaceAll(/^ {3}/gm, ''));
}

const [baseline = '', both = '', workflow = ''] = blocks();

describe('the guide of the gate', () => {
  it('has a baseline, one for two languages, and a workflow', () => {
    expect(blocks()).toHaveLength(3);
    expect([baseline, both, workflow].map((text) => text.split('\n', 1)[0])).toEqual(['version: 1', 'gate:', '# .github/workflows/ci.yml']);
  });

  it.each([
    ['alone', baseline, ['ruff check .', 'pytest --cov --cov-fail-under=80']],
    ['for two languages', `version: 1\n${both}`, ['npm run lint', 'ruff check .', 'npm test', 'pytest --cov --cov-fail-under=80']],
  ])('its baseline %s declares the commands that it tells of', async (_, text, commands) => {
    const { root } = repositoryFor({ '.github/sar.yml': text });
    const { out, exitCode } = await sarIn(root, ['gate', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(commands.filter((command) => !out.includes(`command       ${command}\n`))).toEqual([]);
  });

  it('passes with its baseline once the commands pass: nothing else of it is red in a new repository', async () => {
    const { root } = repositoryFor({ '.github/sar.yml': baseline, '.github/workflows/ci.yml': workflow, 'README.md': '# A\n' });
    const { out } = await sarIn(root, ['gate', '--quiet']);
    expect(out).toBe('the gate fails: code-quality, tests (2 of 4 required lines)\n');
  });

  it('has a workflow whose gate is whole', async () => {
    const { root } = repositoryFor({ '.github/sar.yml': baseline, '.github/workflows/ci.yml': workflow });
    const { out, exitCode } = await sarIn(root, ['gate', '--lint']);
    expect(out).toContain('No findings');
    expect(exitCode).toBe(0);
  });
});
