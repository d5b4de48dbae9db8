import { typedError } from './graphql-error.js';

/** The arguments of a GraphQL list. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list as GraphQL gives it. `first` or `last` is required and at most 100, as at GitHub. */
export function connection<T>(name: string, items: readonly T[], { first, last, after, before }: ConnectionArguments): unknown {
  const size = first ?? last;
  if (size === undefined || size === null) {
    throw typedError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > 100 || size < 0) {
    throw typedError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  }
  const from = typeof after === 'string' ? position(after) + 1 : 0;
  const to = typeof before === 'string' ? position(before) : items.length;
  const start = typeof first === 'number' ? from : Math.max(from, to - size);
  const end = typeof first === 'number' ? Math.min(to, from + size) : to;
  const edges = items.slice(start, end).map((node, index) => ({ node, cursor: cursor(start + index) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function cursor(at: number): string {
  return Buffer.from(`cursor:${at}`).toString('base64');
}

function position(text: string): number {
  const at = Number(
    Buffer.from(text, 'base64')
      .toString('utf8')
      .replace(/^cursor:/, ''),
  );
  if (!Number.isInteger(at)) throw typedError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
  return at;
}
