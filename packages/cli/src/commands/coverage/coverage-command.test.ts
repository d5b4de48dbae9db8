import type { CoverageDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const SAR = 'org/sar/.github/workflows';
const FILES = {
  '.github/workflows/sar-nightly.yml': `on: {schedule: [{cron: '0 2 * * *'}]}\njobs: {a: {uses: ${SAR}/watchdog-nightly.yml@v1}}\n`,
  '.github/workflows/sar-ci-health.yml': `on: {schedule: [{cron: '7 * * * *'}]}\njobs: {a: {uses: ${SAR}/watchdog-ci-health.yml@v1}}\n`,
  '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: sar cache check}]}}\n',
};

describe('sar coverage', () => {
  it('prints the map in 100 columns, writes nothing, and needs neither a baseline nor a network', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(root, ['coverage', '--no-color'], { columns: 100 });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.stringContaining('sar:recommended') });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).toMatch(/\nL2 CI\/CD pipeline\n(?: .*\n)* {2}ci-health +hourly at :07 +CODEX_CI_FAILURE_RATE +SAR-002, /);
    expect(out).toMatch(/\n {2}ci\.yml +push +feeds nothing\n/);
    expect(out).toMatch(/\nNot covered\n {2}sar init --watchdogs self-healing\n {4}CODEX_CI_FAILURE_RATE of ci-health is to set off/);
    expect(out).toMatch(/\nL5 Agent memory\n {2}nightly +daily 02:00 UTC +as above\n/);
    expect(out).toMatch(/\n3 watchdogs run; 5 of 5 layers and (\d+) of \1 sensors are watched; 2 gaps, 2 more to know of\n/);
    expect(hashOfTree(root)).toBe(before);
  });

  it('says what nobody watches in a repository without SAR, and how to begin', async () => {
    const { root } = repositoryFor({ 'README.md': 'Hello' });
    const { exitCode, out } = await sarIn(root, ['coverage']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^L1 Source code: nothing watches it\nL2 .*\nL3 .*\nL4 ML models and data: nothing here to watch\nL5 .*here to watch\n\nNot covered\n {2}sar init --watchdogs nightly\n/,
    );
  });

  it.each([
    [FILES, 1],
    [{ 'README.md': 'Hello' }, 1],
  ])('--fail-on-gap: %#', async (files, expected) => {
    expect((await sarIn(repositoryFor(files).root, ['coverage', '--fail-on-gap'])).exitCode).toBe(expected);
  });

  it('gives JSON that keeps to the published schema', async () => {
    const { out } = await sarIn(repositoryFor(FILES).root, ['coverage', '--format', 'json']);
    const { watchdogs, layers } = publishedDocument<CoverageDocument>('coverage', out);
    expect(watchdogs.map(({ id }) => id)).toEqual(['ci-health', 'nightly', 'ci.yml']);
    expect(layers.map(({ layer }) => layer)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
  });

  it('gives Markdown with a picture', async () => {
    const { out } = await sarIn(repositoryFor(FILES).root, ['coverage', '-f', 'markdown']);
    expect(out).toMatch(/^## Coverage map\n/);
    expect(out).toContain('| L1 Source code | nightly | daily 02:00 UTC | dashboard |');
    expect(out).toContain('```mermaid\nflowchart LR\n');
  });

  it('is of a whole repository', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, err } = await sarIn(root, ['coverage', '.github/workflows/ci.yml']);
    expect(exitCode).toBe(3);
    expect(err).toContain('give its folder');
  });
});
