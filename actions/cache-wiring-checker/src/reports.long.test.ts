import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { cached, EXAMPLE, NPM, repositoryFor, runChecker, UNCACHED } from './run-checker.fixture.js';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Readonly<Record<string, unknown>>;
const MEBIBYTE = 1_048_576;

/** More than a summary can hold: each job has a long name of its own. */
function manyJobs(count: number): string {
  const job = (at: number) => UNCACHED.slice(UNCACHED.indexOf('  bare:')).replace('bare:', `job-${'x'.repeat(80)}-${at}:`);
  return `on: push\njobs:\n${Array.from({ length: count }, (_, at) => job(at)).join('')}`;
}

it('the JSON report is valid by its published schema', async () => {
  const { root } = repositoryFor(EXAMPLE);
  await runChecker(root, { 'json-file': 'out.json' });
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const valid = ajv.compile(json('schemas/cache-check.schema.json'));
  expect(valid(JSON.parse(readFileSync(`${root}/out.json`, 'utf8'))), JSON.stringify(valid.errors)).toBe(true);
});

it('the SARIF report is valid by the schema of OASIS; its fingerprints survive edits elsewhere in the file', async () => {
  const { root, write } = repositoryFor(EXAMPLE);
  const { id, $schema: _, ...schema } = json('packages/report/src/sarif/sarif-schema-2.1.0.json');
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile({ $id: String(id), ...schema });
  const results = async () => {
    await runChecker(root, { 'sarif-file': 'out.sarif' });
    const log = JSON.parse(readFileSync(`${root}/out.sarif`, 'utf8')) as {
      runs: [{ results: { ruleId: string; partialFingerprints: unknown }[] }];
    };
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    return log.runs[0].results.map(({ ruleId, partialFingerprints }) => ({ ruleId, partialFingerprints }));
  };
  const first = await results();
  expect(first).toHaveLength(2);
  write('.github/workflows/dead.yml', `# a new line\n\n${cached('v2')}`);
  expect(await results()).toEqual(first);
});

it('the summary tells what is wired, what is not, why, and the edit, with links to the files and rules', async () => {
  const { root } = repositoryFor(EXAMPLE);
  const { summary } = await runChecker(root);
  expect(summary).toMatch(/^## Cache wiring\n/);
  expect(summary).toContain('2 findings: 1 P1, 1 P2');
  expect(summary).toContain(
    'https://github.com/octo-org/octo-repo/blob/1234567890abcdef1234567890abcdef12345678/.github/workflows/dead.yml#L7',
  );
  expect(summary).toContain('https://github.com/octo-org/sar/blob/v1/docs/rules/cache-wiring/dead-cache-action.md');
  expect(summary).toContain('### Edits that mend it');
  expect(summary).toContain('```diff');
  expect(summary).toContain('### Not wired');
  expect(summary).toMatch(/<summary>\d wired jobs?<\/summary>/);
  // Tables: every row has as many cells as its head.
  const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
  const lines = summary.split('\n');
  const wrong = lines.filter(
    (line, at) => line.startsWith('|') && lines[at - 1]?.startsWith('|') === true && cells(line) !== cells(lines[at - 1] ?? ''),
  );
  expect(wrong).toEqual([]);
});

it('beyond one mebibyte the summary is cut at a row and points to the JSON report; annotations stop at the limits', async () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`.github/workflows/w${at}.yml`, manyJobs(200)]));
  const { root } = repositoryFor({ ...NPM, ...files });
  const result = await runChecker(root, { 'json-file': 'all.json', 'fail-on': 'P2' });
  expect(result.outputs.get('findings-count'), result.log.slice(0, 2000)).toBe('2000');
  const bytes = Buffer.byteLength(result.summary);
  expect(bytes).toBeLessThan(MEBIBYTE);
  expect(bytes).toBeGreaterThan(MEBIBYTE / 2);
  expect(result.summary).toContain('all.json');
  expect(result.summary.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([]);
  const warnings = result.annotations.filter(({ name }) => name === 'warning');
  expect(warnings.length).toBeLessThanOrEqual(10);
  expect(result.annotations.some(({ data }) => /more .*summary/.test(data))).toBe(true);
  expect((JSON.parse(readFileSync(`${root}/all.json`, 'utf8')) as { findings: unknown[] }).findings).toHaveLength(2000);
});

it('works on a runner without summaries', async () => {
  const { root } = repositoryFor(EXAMPLE);
  const result = await runChecker(root, { 'fail-on': 'never' }, { env: { GITHUB_STEP_SUMMARY: '' } });
  expect(result.exitCode, result.log).toBe(0);
  expect(result.summary).toBe('');
  expect(result.outputs.get('findings-count')).toBe('2');
});
