import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const BASELINE = `version: 1
sensors:
  code-scanning: {reports: ['reports/*'], store: reports/own.json}
  coverage: {store: reports/b.sarif}
`;
const sarif = (results: readonly object[]) =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'CodeQL', rules: [RULE] } }, results }] });
const RULE = { id: 'py/sql', properties: { 'security-severity': '9.1' } };
const RESULT = {
  ruleId: 'py/sql',
  message: { text: 'bad' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'README.md' }, region: { startLine: 1 } } }],
};

describe('signal stores among the reports of a sensor', () => {
  it('are left out once SAR has written them, and a report where a store may be is read', async () => {
    const { root } = repositoryFor({ 'README.md': '# A\n', '.github/workflows/ci.yml': CLEAN, '.github/sar.yml': BASELINE });
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports/a.sarif'), sarif([]));
    writeFileSync(join(root, 'reports/b.sarif'), sarif([RESULT]));
    const search = () => sarIn(root, ['search', '--sensor', 'code-scanning', '--write-stores', '--format', 'json']);
    const readingOf = ({ out }: { readonly out: string }) => (JSON.parse(out) as { sensors: unknown[] }).sensors;
    const expected = [{ sensor: 'code-scanning', outcome: 'signals', judged: 2, unjudged: [] }];
    const first = await search();
    expect(first.err).toContain('wrote reports/own.json');
    expect(readingOf(first)).toMatchObject(expected);
    expect(readFileSync(join(root, 'reports/own.json'), 'utf8')).toContain('"sar.signals/1"');
    expect(readingOf(await search())).toMatchObject(expected);
  });
});
