import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder } from './folder.fixture.js';
import { hasDatabaseLog, holdDatabase } from './hold-database.js';

describe('a database', () => {
  function database(): string {
    const root = folder();
    const made = new DatabaseSync(join(root, 'm.db'));
    made.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES ('in the log')");
    onTestFinished(() => made.close());
    return root;
  }

  it('is whole while it is held, and nobody can write', async () => {
    const root = database();
    expect(hasDatabaseLog(root, 'm.db')).toBe(true);
    const held = await holdDatabase(root, 'm.db', async () => {
      writeFileSync(join(root, 'copy.db'), readFileSync(join(root, 'm.db')));
      const other = new DatabaseSync(join(root, 'm.db'), { timeout: 1 });
      expect(() => other.exec('DELETE FROM t')).toThrow('locked');
      other.close();
      return 'done';
    });
    expect(held).toEqual({ known: true, value: 'done' });
    const copy = new DatabaseSync(join(root, 'copy.db'));
    expect(copy.prepare('SELECT x FROM t').all()).toEqual([{ x: 'in the log' }]);
    copy.close();
  });

  it.each<[string, (root: string) => void, string]>([
    ['that is not there', () => {}, 'there is no "m.db"'],
    ['that is none', (root) => writeFileSync(join(root, 'm.db'), 'x'.repeat(5000)), 'cannot be held: file is not a database'],
    ['behind a link', (root) => symlinkSync('/etc/passwd', join(root, 'm.db')), 'no file of the checkout, or behind a link'],
    [
      'behind a link that stays inside',
      (root) => [writeFileSync(join(root, 'n'), ''), symlinkSync('n', join(root, 'm.db'))],
      'behind a link',
    ],
  ])('%s is not held', async (_, make, why) => {
    const root = folder();
    make(root);
    expect(await holdDatabase(root, 'm.db', async () => 'never')).toMatchObject({ known: false, detail: expect.stringContaining(why) });
  });
});
