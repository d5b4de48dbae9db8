import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const LINK = (to: string) => `# A\n\n[x](${to})\n`;
const FILES = { 'kept.md': LINK('a'), 'gone.md': LINK('b'), 'README.md': '# A\n' };

function changed() {
  const { root, git } = repositoryFor(FILES);
  git('branch', 'before');
  writeFileSync(join(root, 'gone.md'), '# A\n');
  writeFileSync(join(root, 'README.md'), LINK('c'));
  return { root, sar: async (...words: readonly string[]) => sarIn(root, ['diff', ...words, '-s', 'doc-links']) };
}

describe('sar diff', () => {
  it('shows what is new and gone, counts what was kept, and writes nothing', async () => {
    const { root, sar } = changed();
    const before = hashOfTree(root);
    const { out, err, exitCode } = await sar('before');
    expect(out).toMatch(/^New since before \([0-9a-f]{12}\)\n {2}P3 .*README\.md:3/);
    expect(out).toMatch(/Gone\n {2}P3 .*gone\.md:3/);
    expect(out).toMatch(/\n1 new finding, 1 gone, 1 kept\n$/);
    expect([err, exitCode]).toEqual(['', 0]);
    expect(hashOfTree(root)).toBe(before);
  });

  it.each([
    ['P3', 1],
    ['P2', 0],
    ['never', 0],
  ])('with --fail-on %s ends with %d', async (level, exitCode) => {
    expect((await changed().sar('before', '--fail-on', level)).exitCode).toBe(exitCode);
  });

  it('prints a document of its schema, and Markdown', async () => {
    const { sar } = changed();
    const document = JSON.parse((await sar('before', '--format', 'json')).out);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const schema = new URL('../../../../../schemas/diff.schema.json', import.meta.url);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.added.map(({ artefact }: { artefact: { path: string } }) => artefact.path)).toEqual(['README.md']);
    expect((await sar('before', '--format', 'markdown')).out).toContain('**1 new finding, 1 gone, 1 kept.**');
  });

  it('takes no account of what a build left beside the files', async () => {
    const { root } = changed();
    const lines = '<lines><line number="1" hits="0"/></lines>';
    const report = `<?xml version="1.0"?><coverage><packages><package name="p"><classes><class name="a" filename="README.md">${lines}</class></classes></package></packages></coverage>`;
    writeFileSync(join(root, 'coverage.xml'), report);
    const { out } = await sarIn(root, ['diff', 'before', '-s', 'coverage']);
    expect(out).toBe('0 new findings, 0 gone, 0 kept\n');
  });

  it('compares another checkout', async () => {
    const { root } = changed();
    const { out } = await sarIn('/', ['diff', 'before', root, '-s', 'doc-links']);
    expect(out).toContain('1 new finding');
  });

  it.each<[readonly string[], RegExp]>([
    [[], /what is compared with\?/],
    [['nowhere'], /no common commit/],
    [['before', '--fail-on', 'new:P2'], /counts new findings alone/],
    [['before', 'README.md'], /whole checkouts/],
  ])('refuses %j', async (words, message) => {
    const { err, exitCode } = await changed().sar(...words);
    expect(err).toMatch(message);
    expect(exitCode).toBe(3);
  });
});
