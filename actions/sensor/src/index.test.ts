import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, repositoryFor, runSensor, signalsIn } from './run-sensor.fixture.js';

const DOCS = { sensors: 'doc-links, workflow-syntax' };

describe('a search', () => {
  it('hands its signals on: files, outputs, annotations and a summary', async () => {
    const { root } = repositoryFor();
    const result = await runSensor(root, { ...DOCS, 'signals-file': 'out/signals.json' });
    expect(result.exitCode, result.log).toBe(0);
    const { 'signals-file': signals, 'sarif-file': sarif, 'by-layer': layers = '', ...others } = Object.fromEntries(result.outputs);
    expect(others).toEqual({
      'signals-count': '1',
      'unknown-count': '0',
      'highest-impact': expect.stringMatching(/^(?:degrades|advisory)$/),
    });
    expect(JSON.parse(layers)).toEqual({ L1: { clear: 0, unknown: 0, signals: 1 }, L2: { clear: 1, unknown: 0, signals: 0 } });
    expect(signals).toBe(join(root, 'out/signals.json'));
    const document = signalsIn(signals);
    expect(document.signals).toMatchObject([{ sensor: 'doc-links', artefact: { path: 'README.md', line: 3 } }]);
    expect(document.sensors?.map(({ sensor, outcome }) => [sensor, outcome])).toEqual([
      ['doc-links', 'signals'],
      ['workflow-syntax', 'clear'],
    ]);
    expect(JSON.parse(readFileSync(sarif ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(result.annotations).toMatchObject([{ properties: { file: 'README.md', line: '3' } }]);
    expect(result.summary).toContain('Documentation links');
    expect(result.summary).toContain('README.md');
  });

  it('fails the step only where fail-on says so', async () => {
    const { root } = repositoryFor();
    const result = await runSensor(root, { ...DOCS, 'fail-on': 'P3' });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.log).toContain('1 finding at or above fail-on P3');
    // What was found is handed on all the same.
    expect(result.outputs.get('signals-count')).toBe('1');
  });

  it('runs every sensor when none is named, and each answers', async () => {
    const { root } = repositoryFor();
    const result = await runSensor(root);
    expect(result.exitCode, result.log).toBe(0);
    const document = signalsIn(result.outputs.get('signals-file'));
    expect(document.sensors?.length).toBeGreaterThan(30);
    expect(document.sensors?.filter((reading) => reading.outcome === 'unknown' && reading.reason === 'failed')).toEqual([]);
    expect(Number(result.outputs.get('unknown-count'))).toBeGreaterThan(5);
  });

  it('judges only the files of a pull request', async () => {
    const repository = repositoryFor();
    const base = repository.git('rev-parse', 'HEAD');
    repository.write('docs/new.md', '[gone](gone.md)\n');
    repository.commit('Add a document');
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha: base, ref: 'main' } } } };
    const result = await runSensor(repository.root, { ...DOCS, 'changed-only': 'true' }, { event });
    expect(signalsIn(result.outputs.get('signals-file'))).toMatchObject({
      partial: true,
      signals: [{ artefact: { path: 'docs/new.md' } }],
    });
    const push = await runSensor(repository.root, { ...DOCS, 'changed-only': 'true' });
    expect(push.outputs.get('signals-count')).toBe('2');
    expect(push.log).toContain('every file is judged');
  });

  it.each([
    [{ sensors: 'doc-link' }, 'did you mean doc-links?'],
    [{ 'fail-on': 'high' }, 'fail-on'],
    [{ 'time-limit': '0' }, '"time-limit" is a whole number from 1 to 3600'],
    [{ 'vars-environment': 'production' }, 'goes with "vars-context"'],
    [{ 'vars-context': '[]' }, 'vars-context cannot be read'],
    [{ due: 'yes' }, '"due" is true or false'],
  ])('refuses %j', async (inputs, message) => {
    const result = await runSensor(repositoryFor().root, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(message);
  });
});

describe('the variables that the job sees', () => {
  const files = {
    ...FILES,
    '.github/sar.yml': 'version: 1\nvariables: { registry: { repo-vars: { LOG_LEVEL: {} } } }\n',
    '.github/workflows/ci.yml': `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make, env: { L: "\${{ vars.LOG_LEVEL }}" } }]\n`,
  };
  const rulesOf = async (vars: string) => {
    const result = await runSensor(repositoryFor(files).root, { sensors: 'variable-audit', 'vars-context': vars });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).not.toContain('very-secret-value');
    return signalsIn(result.outputs.get('signals-file')).signals.map(({ rule }) => rule);
  };

  it('tell that one is missing, and that it is there', async () => {
    expect(await rulesOf('{}')).toContain('missing-variable');
    expect(await rulesOf('{"LOG_LEVEL": "very-secret-value"}')).not.toContain('missing-variable');
  });
});

describe('signal stores', () => {
  const baseline = 'version: 1\nsensors: {doc-links: {store: .sar/doc-links.json}}\n';

  it('are written where the baseline says, unless the input says not to', async () => {
    const { root } = repositoryFor({ ...FILES, '.github/sar.yml': baseline });
    await runSensor(root, { ...DOCS, 'write-stores': 'false' });
    expect(existsSync(join(root, '.sar'))).toBe(false);
    await runSensor(root, DOCS);
    expect(signalsIn(join(root, '.sar/doc-links.json')).signals).toHaveLength(1);
    // What is not due any more is not run.
    const scheduled = `${baseline}schedule: {doc-links: {cron: '0 0 1 1 *', minutes: 1}}\n`;
    const repository = repositoryFor({ ...FILES, '.github/sar.yml': scheduled });
    const due = await runSensor(repository.root, { ...DOCS, due: 'true' });
    expect(signalsIn(due.outputs.get('signals-file')).sensors).toMatchObject([{ sensor: 'workflow-syntax' }]);
  });

  it('are not written when only changed files were judged, and never over another file', async () => {
    const repository = repositoryFor({ ...FILES, '.github/sar.yml': baseline });
    const base = repository.git('rev-parse', 'HEAD');
    repository.write('docs/new.md', '[gone](gone.md)\n');
    repository.commit('Add a document');
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha: base, ref: 'main' } } } };
    const part = await runSensor(repository.root, { ...DOCS, 'changed-only': 'true' }, { event });
    expect(part.exitCode, part.log).toBe(0);
    expect(part.log).toContain('signal stores are not written');
    expect(existsSync(join(repository.root, '.sar'))).toBe(false);
    const { root } = repositoryFor({ ...FILES, '.github/sar.yml': baseline.replace('.sar/doc-links.json', 'README.md') });
    const refused = await runSensor(root, DOCS);
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('is another file already');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(FILES['README.md']);
  });

  it('are not written through a link out of the checkout', async () => {
    const { root } = repositoryFor({ ...FILES, '.github/sar.yml': baseline });
    const elsewhere = repositoryFor();
    symlinkSync(elsewhere.root, join(root, '.sar'));
    const result = await runSensor(root, DOCS);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('is behind a link');
    expect(existsSync(join(elsewhere.root, 'doc-links.json'))).toBe(false);
  });
});
