import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescribedParameter } from '../description/load-description.js';
import { paginate } from './paginate.js';

const query = (name: string, schema: DescribedParameter['schema'] = {}): DescribedParameter => ({ name, in: 'query', schema });
const PAGED = [query('per_page', { default: 2 }), query('page')];
const CURSORS = [query('per_page'), query('after'), query('before')];
const ITEMS = ['a', 'b', 'c', 'd', 'e'];

function relations(link: string | undefined): Record<string, string> {
  return Object.fromEntries([...(link ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)].map(([, url, relation]) => [relation, url]));
}

function page(asked: string, parameters: readonly DescribedParameter[] = PAGED): { body: unknown; links: Record<string, string> } {
  const url = new URL(`http://h/list?${asked}`);
  const { body, link } = paginate({ list: ITEMS }, Object.fromEntries(url.searchParams), parameters, url);
  return { body, links: relations(link) };
}

describe('pages', () => {
  it.each([
    ['', ['a', 'b'], { next: 'page=2', last: 'page=3' }],
    ['page=2', ['c', 'd'], { prev: 'page=1', next: 'page=3', last: 'page=3', first: 'page=1' }],
    ['page=3', ['e'], { prev: 'page=2', first: 'page=1' }],
    ['page=9', [], { prev: 'page=3', first: 'page=1' }],
    ['per_page=5', ['a', 'b', 'c', 'd', 'e'], {}],
    ['per_page=4&x=1', ['a', 'b', 'c', 'd'], { next: 'per_page=4&x=1&page=2', last: 'per_page=4&x=1&page=2' }],
  ])('?%s', (asked, items, links) => {
    const wanted = Object.fromEntries(Object.entries(links).map(([relation, rest]) => [relation, `http://h/list?${rest}`]));
    expect(page(asked)).toEqual({ body: items, links: wanted });
  });

  it('puts a page and the count of all into an envelope', () => {
    const { body } = paginate({ list: ITEMS, envelope: (items, total) => ({ total, items }) }, { page: 2 }, PAGED, new URL('http://h/'));
    expect(body).toEqual({ total: 5, items: ['c', 'd'] });
  });

  it('leaves a list whole that the description does not page', () => {
    const long = Array.from({ length: 50 }, (_, index) => index);
    expect(paginate({ list: long }, {}, [], new URL('http://h/'))).toEqual({ body: long, link: undefined });
  });
});

it('walks forth and back with cursors', () => {
  const seen: unknown[] = [];
  let asked = 'per_page=2';
  let back: string | undefined;
  for (;;) {
    const { body, links } = page(asked, CURSORS);
    seen.push(...(body as unknown[]));
    back = links.prev;
    if (links.next === undefined) break;
    asked = new URL(links.next).search.slice(1);
  }
  expect(seen).toEqual(ITEMS);
  expect(page(new URL(back ?? '').search.slice(1), CURSORS).body).toEqual(['c', 'd']);
});

it('gives every item once to who follows the links, whatever the sizes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(PAGED, CURSORS), (total, perPage, parameters) => {
      const list = Array.from({ length: total }, (_, index) => index);
      const seen: unknown[] = [];
      let asked: string | undefined = `per_page=${perPage}`;
      for (let pages = 0; asked !== undefined && pages <= total; pages += 1) {
        const url: URL = new URL(`http://h/list?${asked}`);
        const { body, link } = paginate({ list }, Object.fromEntries(url.searchParams), parameters, url);
        seen.push(...(body as unknown[]));
        const next: string | undefined = relations(link).next;
        asked = next === undefined ? undefined : new URL(next).search.slice(1);
      }
      expect(seen).toEqual(list);
    }),
  );
});
