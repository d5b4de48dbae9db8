import type { ListAnswer } from '../contract/operation.js';
import type { DescribedParameter } from '../description/load-description.js';

const DEFAULT_PER_PAGE = 30;

export interface Page {
  readonly body: unknown;
  /** Of the header `Link`; undefined when everything fits on one page. */
  readonly link: string | undefined;
}

/**
 * Cuts a list into the page that the query asks for. Operations without `page` in their description but with `after` use cursors.
 *
 * @param url the request's address, for the links
 */
export function paginate(
  answer: ListAnswer,
  query: Readonly<Record<string, unknown>>,
  parameters: readonly DescribedParameter[],
  url: URL,
): Page {
  const described = new Map(parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]));
  if (!described.has('per_page'))
    return { body: answer.envelope === undefined ? answer.list : answer.envelope(answer.list, answer.list.length), link: undefined };
  const perPage = Number(query.per_page ?? described.get('per_page')?.schema.default ?? DEFAULT_PER_PAGE);
  const total = answer.list.length;
  const isCursor = !described.has('page') && described.has('after');
  const start = isCursor ? cursorStart(query, perPage) : (Number(query.page ?? 1) - 1) * perPage;
  const items = answer.list.slice(start, start + perPage);
  const links = isCursor ? cursorLinks(start, perPage, total) : pageLinks(start / perPage + 1, Math.max(1, Math.ceil(total / perPage)));
  return {
    body: answer.envelope === undefined ? items : answer.envelope(items, total),
    link:
      links.length === 0
        ? undefined
        : links.map(([relation, parameter, value]) => `<${addressOf(url, parameter, value)}>; rel="${relation}"`).join(', '),
  };
}

type LinkTarget = readonly [relation: string, parameter: string, value: string];

function pageLinks(page: number, last: number): LinkTarget[] {
  const links: LinkTarget[] = [];
  if (page > 1) links.push(['prev', 'page', String(Math.min(page - 1, last))]);
  if (page < last) links.push(['next', 'page', String(page + 1)], ['last', 'page', String(last)]);
  if (page > 1) links.push(['first', 'page', '1']);
  return links;
}

function cursorLinks(start: number, perPage: number, total: number): LinkTarget[] {
  const links: LinkTarget[] = [];
  if (start > 0) links.push(['prev', 'before', cursorOf(start)]);
  if (start + perPage < total) links.push(['next', 'after', cursorOf(start + perPage - 1)]);
  return links;
}

function cursorStart(query: Readonly<Record<string, unknown>>, perPage: number): number {
  if (typeof query.after === 'string') return indexOf(query.after) + 1;
  return typeof query.before === 'string' ? Math.max(0, indexOf(query.before) - perPage) : 0;
}

function cursorOf(index: number): string {
  return btoa(`cursor:${index}`);
}

function indexOf(cursor: string): number {
  const index = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('latin1'))?.[1];
  return index === undefined ? -1 : Number(index);
}

function addressOf(url: URL, parameter: string, value: string): string {
  const target = new URL(url);
  target.searchParams.delete('before');
  target.searchParams.delete('after');
  target.searchParams.set(parameter, value);
  return target.href;
}
