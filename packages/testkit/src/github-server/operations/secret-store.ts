import { isoSeconds } from '../answers/iso-seconds.js';
import { ApiError, type ApiCall } from '../contract/operation.js';
import type { StoredSecret } from '../contract/world.js';
import { checkCount, storedName } from './variable-rules.js';

/** @throws ApiError 404 when there is no such secret */
export function secretNamed<T extends StoredSecret>(store: ReadonlyMap<string, T>, name: string | undefined): T {
  const found = store.get((name ?? '').toUpperCase());
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

/**
 * The name under which a request's secret is stored.
 *
 * @throws ApiError 422 for a key that is not the place's, and for a name or number of secrets that GitHub refuses
 */
export function newSecretName(store: ReadonlyMap<string, unknown>, call: ApiCall, keyId: string, maximum: number): string {
  const { encrypted_value: sealed, key_id: sealedWith } = call.body as { encrypted_value?: string; key_id?: string };
  const name = storedName(call.path.secret_name ?? '', 'Secret');
  if (sealed === undefined || sealedWith === undefined) throw new ApiError(422, 'encrypted_value and key_id are required');
  if (sealedWith !== keyId) throw new ApiError(422, 'Bad request - Key ID is invalid');
  if (!store.has(name)) checkCount(store, maximum, 'secrets');
  return name;
}

/** Schema `actions-secret` and those of the other areas. */
export function secretAnswer({ name, createdAt, updatedAt }: StoredSecret): Readonly<Record<string, unknown>> {
  return { name, created_at: isoSeconds(createdAt), updated_at: isoSeconds(updatedAt) };
}

/** The body of a list of secrets. */
export function secretsEnvelope(page: readonly unknown[], total: number): unknown {
  return { total_count: total, secrets: page };
}
