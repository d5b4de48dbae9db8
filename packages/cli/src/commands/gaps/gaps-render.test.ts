import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOfTree } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { BASELINE, DOCUMENT, FILES, G2, placeOf } from './gap-place.fixture.js';

const EXAMPLE = fileURLToPath(new URL('../../../../../docs/examples/level-4-mlops', import.meta.url));

describe('sar gaps render and check', () => {
  it('render what check finds stale, and nothing else', async () => {
    const { root, gaps, read } = placeOf();
    const stale = await gaps('check');
    expect(stale).toMatchObject({ exitCode: 1, err: 'stale: docs/SAR.md; run "sar gaps render"\n' });
    expect(stale.out).toContain('+| `SAR-G01` | no restore test |');
    expect((await gaps('render', '--dry-run')).out).toBe(stale.out);
    expect(read('docs/SAR.md')).toBe(DOCUMENT);
    expect(await gaps('render')).toEqual({ exitCode: 0, out: '', err: 'rendered docs/SAR.md\n' });
    expect(read('docs/SAR.md')).toContain('no retrain :active, g02, 2026-11-01, 30d');
    expect(await gaps('check')).toEqual({ exitCode: 0, out: '', err: '2 gaps in .sar/gaps, 1 document fresh\n' });
    const before = hashOfTree(root);
    expect((await gaps('render')).err).toBe('nothing to render: 1 document fresh\n');
    expect(hashOfTree(root)).toBe(before);
    await gaps('resolve', 'SAR-G01');
    expect((await gaps('check')).exitCode).toBe(1);
  });

  it('take documents from the working directory, and leave those of the score alone', async () => {
    const score = '<!-- sar:score:table -->\nx\n<!-- sar:score:table:end -->\n';
    const { root, gaps } = placeOf({
      ...FILES,
      '.github/sar.yml': BASELINE.replace('[docs/SAR.md]', '[docs/score.md]'),
      'docs/score.md': score,
    });
    expect((await gaps('check')).err).toBe('2 gaps in .sar/gaps, 0 documents fresh\n');
    const { err } = await sarIn(join(root, 'docs'), ['gaps', 'render', 'SAR.md', '--path', '..']);
    expect(err).toBe('rendered docs/SAR.md\n');
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
    [
      'a registry with problems',
      { '.sar/gaps/SAR-G02.yml': G2.replace('Auto-Retrain', 'X') },
      ['check'],
      1,
      'the gap registry has 1 problem:\n  SAR-G02: the area "X"',
    ],
    [
      'a registry with problems',
      { '.sar/gaps/SAR-G02.yml': G2.replace('Auto-Retrain', 'X') },
      ['render'],
      3,
      'the gap registry has problems',
    ],
    ['a file that is no gap', { '.sar/gaps/SAR-G02.yml': 'id: 1' }, ['check'], 3, 'SAR-G02.yml:1:1: id: expected text'],
    [
      'no document',
      { '.github/sar.yml': 'version: 1\n', '.sar/gaps/SAR-G02.yml': G2.replace('area: Auto-Retrain\n', '') },
      ['render'],
      3,
      'no document is named',
    ],
    ['a document that is not there', {}, ['render', 'docs/none.md'], 3, 'docs/none.md'],
    [
      'a document of the baseline that is not there',
      { '.github/sar.yml': BASELINE.replace('docs/SAR.md', 'docs/GAPS.md') },
      ['check'],
      3,
      'the document docs/GAPS.md, which `gaps.documents` of the baseline names, cannot be read: there is no such file; create it',
    ],
    ['a document elsewhere', {}, ['check', '../x.md'], 3, '../x.md is no document of the checkout'],
    ['a document without markers', { 'docs/SAR.md': '# x\n' }, ['render'], 3, 'docs/SAR.md has no place for the gaps. Add the lines'],
    [
      'a marker that is not closed',
      { 'docs/SAR.md': 'a\n<!-- sar:gaps:table -->\n' },
      ['check'],
      3,
      'docs/SAR.md:2: <!-- sar:gaps:table --> is not closed',
    ],
  ])('%s', async (_, files, words, code, message) => {
    const { exitCode, err } = await placeOf({ ...FILES, ...files }).gaps(...words);
    expect(exitCode).toBe(code);
    expect(err).toContain(message);
  });

  it('the example of the reference user is sound and fresh', async () => {
    expect(await sarIn(EXAMPLE, ['gaps', 'check', '--path', '.'])).toEqual({
      exitCode: 0,
      out: '',
      err: '10 gaps in .codex/gaps, 1 document fresh\n',
    });
  });
});
