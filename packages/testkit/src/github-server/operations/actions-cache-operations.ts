import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { CacheState } from '../world/actions-state.js';
import { ACTIONS_READ, ACTIONS_WRITE, actionsFor } from './actions-access.js';
import { cacheAnswer } from './actions-answer.js';

/** Cache entries. */
export const actionsCacheOperations: Operations = {
  'actions/get-actions-cache-list': {
    needs: ACTIONS_READ,
    handle(call) {
      const { key, ref, sort = 'last_accessed_at', direction = 'desc' } = call.query;
      const sign = direction === 'asc' ? 1 : -1;
      const caches = [...actionsFor(call).state.caches.values()].filter(
        (cache) => (typeof key !== 'string' || cache.key.startsWith(key)) && (ref === undefined || cache.ref === ref),
      );
      caches.sort((a, b) => sign * (orderOf(a, sort) - orderOf(b, sort) || a.id - b.id));
      return { list: caches.map(cacheAnswer), envelope: (page, total) => ({ total_count: total, actions_caches: page }) };
    },
  },
  'actions/delete-actions-cache-by-key': {
    needs: ACTIONS_WRITE,
    handle(call) {
      const { state } = actionsFor(call);
      const { key, ref } = call.query;
      // The whole key, not a prefix; every version and, without `ref`, every branch of it.
      const gone = [...state.caches.values()].filter((cache) => cache.key === key && (ref === undefined || cache.ref === ref));
      if (gone.length === 0) throw new ApiError(404, 'Not Found');
      for (const { id } of gone) state.caches.delete(id);
      return { status: 200, body: { total_count: gone.length, actions_caches: gone.map(cacheAnswer) } };
    },
  },
  'actions/delete-actions-cache-by-id': {
    needs: ACTIONS_WRITE,
    handle(call) {
      if (!actionsFor(call).state.caches.delete(Number(call.path['cache_id']))) throw new ApiError(404, 'Not Found');
      return { status: 204 };
    },
  },
  'actions/get-actions-cache-usage': { needs: ACTIONS_READ, handle: usage },
  'actions/get-actions-cache-storage-limit-for-repository': {
    needs: [{ name: 'administration', level: 'read' }],
    handle: (call) => ({ status: 200, body: { max_cache_size_gb: actionsFor(call).state.cacheLimitGigabytes } }),
  },
};

function usage(call: ApiCall): { status: number; body: unknown } {
  const { repository, state } = actionsFor(call);
  const caches = [...state.caches.values()];
  return {
    status: 200,
    body: {
      full_name: `${repository.owner}/${repository.name}`,
      active_caches_size_in_bytes: caches.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      active_caches_count: caches.length,
    },
  };
}

function orderOf(cache: CacheState, sort: unknown): number {
  if (sort === 'size_in_bytes') return cache.sizeBytes;
  return (sort === 'created_at' ? cache.createdAt : cache.lastAccessedAt).getTime();
}
