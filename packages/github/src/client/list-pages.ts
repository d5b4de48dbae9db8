import { asRecord } from './as-record.js';
import { buildPath } from './build-path.js';
import type { ListRequest, ListResult } from './github-client.js';
import { nextPage } from './next-page.js';
import { sendPath, type Sender } from './send-request.js';

type Pages<T> = ListResult<T> | 'changed';

/**
 * Reads a list to its end. When the count of a counted list is not the same on every page, or is not the number of items, or an item
 * comes twice, somebody changed the list meanwhile: it is read once more, and then given up. The pagination plugin is not used here, since it takes a page
 * that fails with 409 for an empty one and follows a `Link` to any host.
 */
export async function listPages<T>(sender: Sender, apiUrl: string, request: ListRequest<T>): Promise<ListResult<T>> {
  let pages = await readPages(sender, apiUrl, request);
  if (pages === 'changed') pages = await readPages(sender, apiUrl, request);
  return pages === 'changed' ? failed(request.label, 'the list changed while it was read; run it again') : pages;
}

async function readPages<T>(sender: Sender, apiUrl: string, request: ListRequest<T>): Promise<Pages<T>> {
  const first = buildPath(request.path, request.parameters, { ...request.query, per_page: request.perPage });
  if (first === undefined) return failed(request.label, 'one of its names cannot stand in an address');
  const items: T[] = [];
  const seen = new Set<string>();
  const identities = new Set<string>();
  let total: number | undefined;
  for (let path: string | undefined = first; path !== undefined;) {
    if (seen.has(path)) return failed(request.label, 'its pages lead in a circle');
    seen.add(path);
    const page = await sendPath(sender, path, { ...request, method: 'GET' });
    if (!page.ok) return page;
    const values = request.key === undefined ? page.body : asRecord(page.body)?.[request.key];
    if (!Array.isArray(values)) return failed(request.label, 'the answer has an unexpected shape');
    for (const value of values) {
      const item = request.item(value);
      if (item === undefined) return failed(request.label, 'an entry of the answer has an unexpected shape');
      items.push(item);
      identities.add(request.identity?.(item) ?? String(items.length));
    }
    const { most = Infinity } = request;
    const declared = asRecord(page.body)?.['total_count'];
    if (items.length > most || (typeof declared === 'number' && declared > most)) return tooLong(request.label, most);
    const count = request.isCounted === true ? asRecord(page.body)?.['total_count'] : items.length;
    if (typeof count !== 'number') return failed(request.label, 'the answer has an unexpected shape');
    if (request.isCounted === true && total !== undefined && count !== total) return 'changed';
    // Also ends pages that never end.
    if (items.length > count || identities.size < items.length) return 'changed';
    total = count;
    const next = nextPage(page.headers['link'], apiUrl);
    if (next === 'foreign') return failed(request.label, 'its next page leads to another host');
    path = next;
  }
  return total === items.length ? { ok: true, items } : 'changed';
}

function failed(
  label: string,
  why: string,
  reason: ListFailure['reason'] = 'failed',
): { readonly ok: false; readonly failure: ListFailure } {
  return { ok: false, failure: { status: undefined, reason, detail: `cannot ${label}: ${why}`, message: '', attempts: 0 } };
}

function tooLong(label: string, most: number): ReturnType<typeof failed> {
  return failed(label, `there are more than ${most.toLocaleString('en-US')}, the most that are read`, 'unsupported');
}

type ListFailure = Extract<ListResult<never>, { ok: false }>['failure'];
