import { expect, it } from 'vitest';
import { dataTable } from './data-table.js';
import { html } from './markup.js';

const COLUMNS = [{ title: 'Name' }, { title: 'Count', isNumber: true }, { title: 'Note' }];

it('names every column and row', () => {
  const { text } = dataTable('All <of> it', COLUMNS, [
    ['a', 1, html`<b>x</b>`],
    ['b', undefined, ''],
  ]);
  expect(text).toContain('All &lt;of&gt; it');
  expect(text.match(/<th scope="col"/g)).toHaveLength(3);
  expect(text.match(/<th scope="row"/g)).toHaveLength(2);
  expect(text).toContain('data-label="Count"  class="n">1</td>');
  expect(text).toContain('data-label="Note" ><b>x</b></td>');
});

it.each([
  ['nothing', undefined],
  ['empty text', ''],
  ['empty HTML', html``],
])('leaves a column out in which every cell is %s', (_, cell) => {
  const { text } = dataTable('x', COLUMNS, [
    ['a', cell, 'y'],
    ['b', cell, 'z'],
  ]);
  expect(text).not.toContain('Count');
  expect(text.match(/<td/g)).toHaveLength(2);
});
