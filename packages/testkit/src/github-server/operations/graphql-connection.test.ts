import { describe, expect, it } from 'vitest';
import { connection, type ConnectionArguments } from './graphql-connection.js';

interface Page {
  readonly nodes: readonly number[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

const page = (args: ConnectionArguments): Page => connection('things', [1, 2, 3, 4, 5], args) as Page;

describe('connection', () => {
  it('gives every item once, page by page', () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = page({ first: 2, after });
      seen.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the last ones', () => {
    expect(page({ last: 2 })).toMatchObject({ nodes: [4, 5], totalCount: 5, pageInfo: { hasPreviousPage: true, hasNextPage: false } });
  });

  it.each([
    [{}, /You must provide a `first` or `last` value/],
    [{ first: 101 }, /exceeds the `first` limit of 100 records/],
    [{ first: 1, after: 'odd' }, /does not appear to be a valid cursor/],
  ])('refuses %j', (args, message) => {
    expect(() => page(args)).toThrow(message);
  });
});
