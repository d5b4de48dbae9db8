import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteIdentifier } from './quote-identifier.js';

it('names exactly one table and column, whatever is in the name', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 50 })
    .filter((text) => !text.includes('\0') && !/^sqlite_/i.test(text));
  const hostile = fc.constantFrom('"', '""', 'a"; DROP TABLE other; --', "'", '`', '[x]', ';', 'select', '/*', '--', ' ', '\n');
  const database = new DatabaseSync(':memory:');
  const tables = database.prepare('SELECT name FROM sqlite_schema');
  const columns = database.prepare('SELECT name FROM pragma_table_xinfo(?)');
  fc.assert(
    fc.property(fc.oneof(name, hostile), (text) => {
      const quoted = quoteIdentifier(text);
      database.exec(`CREATE TABLE ${quoted} (${quoted})`);
      expect(tables.all().map((row) => row['name'])).toEqual([text]);
      expect(columns.all(text).map((row) => row['name'])).toEqual([text]);
      database.exec(`DROP TABLE ${quoted}`);
    }),
  );
  database.close();
});
