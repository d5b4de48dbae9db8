import { UserError } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { expect, it } from 'vitest';
import { treeFiles } from './tree-files.js';

const files = treeFiles(memoryTree({ 'a.txt': 'abc\n', 'docs/b.md': '# B\n', 'docs/c.md': '# C\n' }), new Date('2026-11-22T12:00:00Z'));

it('finds, reads and digests the text of a commit', async () => {
  expect(files.find(['docs/*.md'])).toEqual({ paths: ['docs/b.md', 'docs/c.md'], cut: false });
  expect(files.find(['**'], 2)).toEqual({ paths: ['a.txt', 'docs/b.md'], cut: true });
  expect(files.read('a.txt', 100)).toMatchObject({ kind: 'text', text: 'abc\n' });
  expect(files.facts('a.txt')).toMatchObject({ kind: 'file', sizeBytes: 4 });
  expect(files.facts('none')).toEqual({ kind: 'absent' });
  expect([...files.pieces('a.txt')].map((piece) => new TextDecoder().decode(piece)).join('')).toBe('abc\n');
  expect(files.slice('a.txt', 1, 2)).toEqual({ known: true, value: new TextEncoder().encode('bc') });
  expect(await files.digest('a.txt', 'md5')).toEqual({ known: true, value: '0bee89b07a248e27c83fc3d5951213c1' });
});

it('does not know what is no text of the commit', async () => {
  expect(files.slice('none', 0, 1)).toMatchObject({ known: false });
  expect(await files.digest('none', 'md5')).toMatchObject({ known: false });
  expect(await files.query('a.txt', [], { maxRows: 1 })).toMatchObject({ known: false, reason: 'unsupported' });
  expect(() => [...files.pieces('none')]).toThrow(UserError);
});
