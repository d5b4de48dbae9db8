import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VariableAuditDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { BASELINE_TEXT, FILES, SEED } from '../../live/live-setting.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const { sar, writes, repository } = liveServer(SEED);

const GUIDE = '# Variables\n\n<!-- sar:variables:begin -->\nold\n<!-- sar:variables:end -->\n\nThe end.\n';
const WITH_GUIDE = { ...FILES, '.github/sar.yml': `${BASELINE_TEXT}  guide: docs/variables.md\n`, 'docs/variables.md': GUIDE };
const JSON_PATH = '.sar/variable_audit_latest.json';

const setVariable = (name: string, value = 'x'): void =>
  void repository().variables.set(name, { name, value, createdAt: new Date(0), updatedAt: new Date(0) });
const report = (text: string) => publishedDocument<VariableAuditDocument>('variable-audit', text);

describe('sar variables report', () => {
  it('writes both files and stamps the guide, whose other lines stay', async () => {
    const { root } = repositoryFor(WITH_GUIDE);
    const { exitCode, out, err } = await sar(root, ['variables', 'report']);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    expect(err).toBe('stamped docs/variables.md\nwrote .sar/variable_audit_latest.json and .md\n');
    const document = report(readFileSync(join(root, JSON_PATH), 'utf8'));
    expect(document.summary).toMatchObject({ total: 8, present: 5, absent: 3, unknown: 0 });
    // Of every layer, also of those that nothing is declared of.
    expect(document.extra_vars).toEqual(expect.arrayContaining(['repo-secrets/NEW_KEY', 'org-vars/REGION', 'env-secrets/PROD_KEY']));
    expect(readFileSync(join(root, '.sar/variable_audit_latest.md'), 'utf8')).toContain('## Variable audit');
    const guide = readFileSync(join(root, 'docs/variables.md'), 'utf8');
    expect(guide).toMatch(/^# Variables\n\n<!-- sar:variables:begin -->\nVariable audit of 2026-11-22 12:00 UTC: 8 entries: 5 present/);
    expect(guide).toMatch(/\n<!-- sar:variables:end -->\n\nThe end\.\n$/);
    expect(writes()).toEqual([]);
  });

  it('shows in a dry run what it would write, and writes nothing', async () => {
    const { root } = repositoryFor(WITH_GUIDE);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sar(root, ['variables', 'report', '--dry-run']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'dry run: nothing was written\n' });
    expect(out).toContain('## Variable audit');
    expect(out).toMatch(/\n-old\n\+Variable audit of 2026-11-22/);
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('is honest without a token: everything is unknown', async () => {
    const { root } = repositoryFor(FILES);
    expect((await sar(root, ['variables', 'report'], NO_TOKEN)).exitCode).toBe(0);
    expect(report(readFileSync(join(root, JSON_PATH), 'utf8'))).toMatchObject({
      auth_ok: false,
      summary: { unknown: 8, absent: 0, present: 0 },
    });
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['a token that sees nothing', [], CONTENTS_ONLY, 2, /needs the permission/],
    ['a part of the layers', ['--layer', 'repo-vars'], {}, 3, /a report is of all layers/],
    ['a guide without markers', ['--guide', 'README.md'], {}, 3, /has no line <!-- sar:variables:begin -->/],
    ['a guide that is not there', ['--guide', 'nowhere.md'], {}, 3, /nowhere\.md cannot be read: ENOENT/],
    ['a guide outside', ['--guide', '../guide.md'], {}, 3, /guide\.md/],
    ['a guide behind a link', ['--guide', 'link.md'], {}, 3, /link\.md is behind a link/],
  ])('refuses %s and leaves everything as it was', async (_what, words, io, exitCode, message) => {
    const { root } = repositoryFor({ ...FILES, 'README.md': '# x\n', 'docs/guide.md': GUIDE });
    symlinkSync('docs/guide.md', join(root, 'link.md'));
    const before = hashOfTree(root);
    expect(await sar(root, ['variables', 'report', ...words], io)).toMatchObject({
      exitCode,
      out: '',
      err: expect.stringMatching(message),
    });
    expect(hashOfTree(root)).toBe(before);
  });
});

describe('sar variables diff', () => {
  it('says what changed since the report, by exit code too', async () => {
    const { root } = repositoryFor(FILES);
    await sar(root, ['variables', 'report']);
    expect(await sar(root, ['variables', 'diff'])).toEqual({ exitCode: 0, out: 'No differences\n', err: '' });
    setVariable('RING');
    setVariable('NEWER');
    repository().variables.delete('LOG_LEVEL');
    const before = hashOfTree(root);
    const { exitCode, out } = await sar(root, ['variables', 'diff']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/changed +repo-vars\/LOG_LEVEL +present → absent\n/);
    expect(out).toMatch(/changed +repo-vars\/RING +absent → present\n/);
    expect(out).toMatch(/new +repo-vars\/NEWER +- → extra\n/);
    expect(out).toMatch(/\n1 new, 0 gone, 2 changed\n$/);
    const json = await sar(root, ['variables', 'diff', '--format', 'json']);
    expect(json.exitCode).toBe(1);
    expect(publishedDocument('variable-audit-diff', json.out)).toMatchObject({
      schema: 'sar.variable-audit-diff/1',
      changes: expect.arrayContaining([expect.anything()]),
    });
    const markdown = await sar(root, ['variables', 'diff', '--format', 'md']);
    expect(markdown.out).toContain('| `repo-vars/RING` | changed | absent | present |');
    expect((await sar(root, ['variables', 'diff', '--layer', 'org-vars'])).exitCode).toBe(0);
    expect(hashOfTree(root)).toBe(before);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['no report', {}, [], {}, 3, /there is no \.sar\/variable_audit_latest\.json to compare with: run "sar variables report" first/],
    ['no JSON', { [JSON_PATH]: 'x' }, [], {}, 3, /is no variable audit: it is not JSON/],
    [
      'a later version',
      { [JSON_PATH]: '{"schema":"sar.variable-audit/2"}' },
      [],
      {},
      3,
      /this version of SAR reads sar\.variable-audit\/1/,
    ],
    ['no such file', {}, ['--against', 'nowhere.json'], {}, 3, /cannot be read: ENOENT/],
    ['no token', {}, [], NO_TOKEN, 2, /SAR_TOKEN/],
    ['no permission', {}, [], CONTENTS_ONLY, 2, /needs the permission/],
  ])('needs something to compare: %s', async (_what, files, words, io, exitCode, message) => {
    const { root } = repositoryFor({ ...FILES, ...files });
    expect(await sar(root, ['variables', 'diff', ...words], io)).toMatchObject({ exitCode, out: '', err: expect.stringMatching(message) });
  });

  it('never calls gone what a lesser token does not see', async () => {
    const { root } = repositoryFor(FILES);
    await sar(root, ['variables', 'snapshot', '--out', 'all.json']);
    repository().variables.delete('NEW_VAR');
    const { out, err } = await sar(root, ['variables', 'diff', '--against', 'all.json'], VARIABLES_ONLY);
    expect(out).toMatch(/gone +repo-vars\/NEW_VAR +extra → -\n/);
    expect(out).not.toMatch(/NEW_KEY|PROD_KEY|absent\n/);
    expect(out).toMatch(/changed +repo-secrets\/DEPLOY_KEY +present → unknown\n/);
    expect(out).toMatch(/ 1 gone, /);
    expect(err).toMatch(/^not compared: repo-secrets: /m);
    const snapshot = await sar(root, ['variables', 'snapshot'], VARIABLES_ONLY);
    expect(snapshot.err).toMatch(/^not in the snapshot: environments: /m);
  });

  it('reads what the reference audit wrote', async () => {
    const { root } = repositoryFor(FILES);
    const results = [
      { name: 'RING', layer: 'repo-vars', status: 'present', required: true, category: 'x', human_governance: false, note: '' },
    ];
    const old = { timestamp: '2026-01-01T00:00:00Z', owner: 'o', repo: 'r', auth_ok: true, summary: {}, results, extra_vars: [] };
    writeFileSync(join(root, 'old.json'), JSON.stringify(old));
    const { exitCode, out } = await sar(root, ['variables', 'diff', '--against', 'old.json', '--layer', 'repo-vars']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/changed +repo-vars\/RING +present → absent/);
  });
});

describe('sar variables snapshot', () => {
  it('keeps what is configured, declared or not, and never a value', async () => {
    const { root } = repositoryFor(FILES);
    const path = '.sar/variable_snapshots/20261122T120000Z.json';
    expect(await sar(root, ['variables', 'snapshot'])).toEqual({ exitCode: 0, out: '', err: `wrote ${path}\n` });
    const text = readFileSync(join(root, path), 'utf8');
    expect(report(text).extra_vars).toEqual(expect.arrayContaining(['org-vars/REGION', 'env-secrets/PROD_KEY', 'repo-vars/NEW_VAR']));
    expect(text).not.toMatch(/new-value|debug/);
    expect(await sar(root, ['variables', 'diff', '--against', path])).toMatchObject({ exitCode: 0, out: 'No differences\n' });
    repository().dependabotSecrets.set('BOT', { name: 'BOT', createdAt: new Date(0), updatedAt: new Date(0) });
    const { out } = await sar(root, ['variables', 'diff', '--against', path]);
    expect(out).toMatch(/new +dependabot\/BOT +- → extra/);
  });

  it('writes where --out says, and nothing without an answer', async () => {
    const { root } = repositoryFor(FILES);
    expect((await sar(root, ['variables', 'snapshot', '--out', 'a/b.json'])).err).toBe('wrote a/b.json\n');
    const before = hashOfTree(root);
    expect(await sar(root, ['variables', 'snapshot'], NO_TOKEN)).toMatchObject({ exitCode: 2, out: '' });
    expect(await sar(root, ['variables', 'snapshot'], CONTENTS_ONLY)).toMatchObject({ exitCode: 2, out: '' });
    expect(hashOfTree(root)).toBe(before);
  });
});
