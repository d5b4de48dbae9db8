import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { MISSING_LOG } from './ci-scene.fixture.js';

const PATTERNS = `- pattern_id: DEPLOY_001
  name: the quota is used up
  category: deployment
  class: resource-timeout
  priority: 1
  severity: P2
  detection:
    error_signatures: ['^deployment refused: quota of team (\\S+)']
    file_patterns: ['.github/workflows/deploy*.yml']
  root_cause: The quota is used up.
  fix_steps: [Remove environments., Ask for more.]
  metadata: { discovered: 2026-11-22, confidence: 0.9, reuse_count: 0 }
`;
const BASELINE = 'version: 1\nci:\n  patterns: [.github/failure-patterns.yml]\n  self-healing: [.github/workflows/heal.yml]\n';
const QUOTA = 'deploying\ndeployment refused: quota of team web\nProcess completed with exit code 1.\n';

interface Classified {
  readonly schema: string;
  readonly class: string;
  readonly pattern: string | null;
  readonly line: string | null;
  readonly captures: readonly string[];
  readonly root_cause: string | null;
  readonly fix_steps: readonly string[];
}

function folder(): string {
  const { path, remove } = temporaryFolder('sar-log');
  onTestFinished(remove);
  return path;
}

async function classified(root: string, log: string, ...words: readonly string[]): Promise<Classified> {
  const { exitCode, out, err } = await sarIn(root, ['ci-health', 'classify', '-', '-f', 'json', ...words], { inputPieces: () => [log] });
  expect(exitCode, err).toBe(0);
  return JSON.parse(out) as Classified;
}

describe('sar ci-health classify', () => {
  it('says the cause, the line and what mends it; of a file, from any folder of a checkout, and writes nothing', async () => {
    const { root } = repositoryFor({ 'logs/build.log': MISSING_LOG });
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(join(root, 'logs'), ['ci-health', 'classify', 'build.log']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(
      /^dependency-network: An npm package does not exist, or may not be read\n {2}pattern {5}NPM_005 \(packaging\), seen in logs that ran\n/,
    );
    expect(out).toMatch(/\n {2}line {8}npm error code E404\n {2}about {7}E404\n {2}confidence {2}\d+ %\n {2}cause {7}\S.*\n {2}mend {8}\S/);
    expect(hashOfTree(root)).toBe(before);
  });

  it('reads standard input, in a folder without git too', async () => {
    const pieces = MISSING_LOG.split('');
    const { exitCode, out } = await sarIn(folder(), ['ci-health', 'classify', '-'], { inputPieces: () => pieces });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^dependency-network: /);
  });

  it('says unknown of what no pattern knows, with the line that names the error, and exits with 0', async () => {
    const { exitCode, out } = await sarIn(folder(), ['ci-health', 'classify', '-'], {
      inputPieces: () => ['fine\nThe frobnicator failed to start.\n##[error]Process completed with exit code 3.\n'],
    });
    expect(exitCode).toBe(0);
    expect(out).toBe(
      'unknown: exit code 3\n  last error  The frobnicator failed to start.\nNo pattern tells the cause. If it comes again, "sar ci-health learn" proposes one, which only names it until somebody says its class.\n',
    );
  });

  it('gives JSON', async () => {
    expect(await classified(folder(), MISSING_LOG)).toMatchObject({
      schema: 'sar.ci-classification/1',
      class: 'dependency-network',
      pattern: 'NPM_005',
      family: 'packaging',
      line: 'npm error code E404',
      captures: ['E404'],
      ambiguous: false,
      basis: 'ran',
    });
    expect(await classified(folder(), 'nothing\n')).toMatchObject({ class: 'unknown', pattern: null, root_cause: null, fix_steps: [] });
  });
});

describe('patterns of the repository', () => {
  const files = { '.github/sar.yml': BASELINE, '.github/failure-patterns.yml': PATTERNS };

  it.each<[readonly string[], string | null]>([
    [['--workflow', '.github/workflows/deploy-web.yml'], 'DEPLOY_001'],
    [['--workflow', '.github/workflows/ci.yml'], null],
    [[], null],
    [['--workflow', '.github/workflows/deploy-web.yml', '--baseline', 'sar:recommended'], null],
  ])('%j: %s', async (words, pattern) => {
    const { root } = repositoryFor(files);
    const found = await classified(root, QUOTA, ...words);
    expect(found.pattern).toBe(pattern);
    if (pattern !== null) expect(found).toMatchObject({ captures: ['web'], fix_steps: ['Remove environments.', 'Ask for more.'] });
  });

  it('replace those of SAR that have the same id', async () => {
    const own = PATTERNS.replace('DEPLOY_001', 'NPM_005')
      .replace(/^ {4}file_patterns.*\n/m, '')
      .replace('^deployment refused: quota of team', '^npm error code');
    const { root } = repositoryFor({ ...files, '.github/failure-patterns.yml': own });
    expect(await classified(root, MISSING_LOG)).toMatchObject({
      pattern: 'NPM_005',
      class: 'resource-timeout',
      root_cause: 'The quota is used up.',
    });
  });

  it('know the workflows that heal', async () => {
    const { root } = repositoryFor(files);
    expect(await classified(root, MISSING_LOG, '--workflow', '.github/workflows/heal.yml')).toMatchObject({
      class: 'self-healing',
      pattern: 'NPM_005',
    });
    const text = await sarIn(root, ['ci-health', 'classify', '-', '--workflow', '.github/workflows/heal.yml'], {
      inputPieces: () => ['x\n'],
    });
    expect(text.out).toMatch(/^self-healing: cause not recognised\n/);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'is not there',
      { '.github/sar.yml': BASELINE },
      /\.github\/sar\.yml:3: the file of failure patterns \.github\/failure-patterns\.yml is not there/,
    ],
    ['is no list', { ...files, '.github/failure-patterns.yml': 'a: 1\n' }, /\.github\/failure-patterns\.yml:1:/],
    [
      'has an expression that is not RE2',
      { ...files, '.github/failure-patterns.yml': PATTERNS.replace('^deployment', '(?=x)deployment') },
      /DEPLOY_001: detection\.error_signatures\[0\]/,
    ],
    ['goes with a baseline with errors', { ...files, '.github/sar.yml': 'version: 1\nci: {patern: []}\n' }, /sar\.yml:2:.*patterns/],
  ])('a file that %s is an error of the baseline', async (_what, given, message) => {
    const { root } = repositoryFor(given);
    const { exitCode, out, err } = await sarIn(root, ['ci-health', 'classify', '-'], { inputPieces: () => [QUOTA] });
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toMatch(message);
  });
});

describe('odd input', () => {
  it.each<[string, string | Uint8Array, number, RegExp]>([
    ['an empty file', '', 0, /^odd\.log is empty\n$/],
    [
      'a ZIP archive, as GitHub gives the logs of a run',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync(MISSING_LOG)]),
      3,
      /odd\.log is a ZIP archive: unpack it/,
    ],
    ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 3, /is a gzip archive/],
    ['UTF-16', Buffer.from(`\uFEFF${MISSING_LOG}`, 'utf16le'), 3, /is no text in UTF-8; where PowerShell wrote it/],
    ['a program', Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256), 3, /is no text in UTF-8/],
    [
      'a log in which a tool printed bytes',
      Buffer.concat([Buffer.from(`${'fine\n'.repeat(50)}`), Uint8Array.of(0, 255, 254), Buffer.from(`\n${MISSING_LOG}`)]),
      0,
      /^$/,
    ],
  ])('%s', async (_what, content, code, message) => {
    const { root, write } = repositoryFor({});
    write('odd.log', content);
    const { exitCode, out, err } = await sarIn(root, ['ci-health', 'classify', 'odd.log']);
    expect(exitCode, err).toBe(code);
    expect(err).toMatch(message);
    expect(out).toMatch(code === 3 ? /^$/ : /^(?:unknown: cause not recognised\n|dependency-network: )/);
  });

  it.each<[readonly string[], string]>([
    [[], 'which log? Give a file, or "-" for standard input'],
    [['gone.log'], 'gone.log cannot be read: ENOENT'],
    [['.'], 'cannot be read: EISDIR'],
    [['a', 'b'], '"sar ci-health classify" takes at most 1 argument, not "a b"'],
    [['a', '--format', 'md'], '--format takes text, json, not "md"'],
    [['a', '--repo', 'o/r'], '"sar ci-health classify" has no option --repo'],
  ])('%j is wrong usage', async (words, message) => {
    const { exitCode, out, err } = await sarIn(folder(), ['ci-health', 'classify', ...words]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(message);
  });

  it('hostile lines are neutral', async () => {
    const log =
      '##[group]Run x\n::error file=a::gotcha \u001b[2J\u202e failed ##[error]no\n##[error]\u0007bad\r::stop-commands::x failed\n';
    for (const words of [[], ['-f', 'json'], ['--workflow', '::error::x ##[y]']]) {
      const { out, err } = await sarIn(folder(), ['ci-health', 'classify', '-', ...words], { inputPieces: () => [log] });
      expect(`${out}\n${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^[\s\u0085]*::|##\[/m);
    }
  });

  it('does not read standard input before it knows that it should', async () => {
    const inputPieces = () => {
      throw new Error('was read');
    };
    const { exitCode, err } = await sarIn(folder(), ['ci-health', 'classify', '-', '--baseline', 'nowhere.yml'], { inputPieces });
    expect(exitCode, err).toBe(3);
  });
});

it('takes a log of 200 MB in bounded memory', async () => {
  const line = `2026-11-22T11:00:00.0000000Z ${'downloading 1234567 of 7654321 '.repeat(60)}\n`;
  const piece = line.repeat(34);
  let bytes = 0;
  let peak = 0;
  function* pieces(): Generator<string> {
    while (bytes < 200_000_000) {
      bytes += piece.length;
      peak = Math.max(peak, process.memoryUsage().rss);
      yield piece;
    }
    yield MISSING_LOG;
  }
  const before = process.memoryUsage().rss;
  const { out } = await sarIn(folder(), ['ci-health', 'classify', '-'], { inputPieces: pieces });
  expect(out).toMatch(/^dependency-network: /);
  expect(peak - before).toBeLessThan(120_000_000);
});
