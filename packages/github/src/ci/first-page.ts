import { known, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type ApiRequest, type GitHubClient } from '../client/index.js';

/** How to take a list apart. */
export interface PageItems<T> {
  /** Key of the body that holds the items; undefined when the body is the list. */
  readonly key?: string;
  /** What one item is, or undefined when it has not the shape that was expected. */
  readonly item: (value: unknown) => T | undefined;
  /** A status that is GitHub's way to say that there are none. */
  readonly noneStatus?: number;
}

/** The items of a list's first page. A list with an item that cannot be read is no answer. */
export async function readFirstPage<T>(
  client: GitHubClient,
  request: Omit<ApiRequest, 'method'>,
  { key, item, noneStatus }: PageItems<T>,
): Promise<Answer<readonly T[]>> {
  const result = await client.request({ ...request, method: 'GET' });
  if (!result.ok && noneStatus !== undefined && result.failure.status === noneStatus) return known([]);
  if (!result.ok) return unknownFrom(result.failure);
  const values = key === undefined ? result.body : asRecord(result.body)?.[key];
  if (!Array.isArray(values)) return oddShape(request.label);
  const items = values.map((value) => item(value)).filter((read) => read !== undefined);
  return items.length === values.length ? known(items) : oddShape(request.label);
}

/** GitHub answered with success and something that it does not document. */
export function oddShape(label: string): Answer<never> {
  return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
}
