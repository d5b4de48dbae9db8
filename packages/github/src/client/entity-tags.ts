import type { ApiHeaders } from './github-client.js';

/** An answer to be given again when GitHub says that nothing changed (304). */
export interface RememberedAnswer {
  readonly etag: string;
  readonly status: number;
  readonly headers: ApiHeaders;
  readonly body: unknown;
}

/**
 * Remembers answers by path and query. It holds what GitHub answered, values of variables among it, so a store that outlives the
 * run must be as private as they are. An entity tag belongs to the token that it was given to.
 */
export interface EntityTagStore {
  get(path: string): RememberedAnswer | undefined;
  set(path: string, answer: RememberedAnswer): void;
}

const MOST_ANSWERS = 500;

/** A store in memory, of the newest 500 answers. */
export function createEntityTagStore(): EntityTagStore {
  const answers = new Map<string, RememberedAnswer>();
  return {
    get: (path) => answers.get(path),
    set(path, answer) {
      answers.delete(path);
      answers.set(path, answer);
      const oldest = answers.keys().next();
      if (answers.size > MOST_ANSWERS && !oldest.done) answers.delete(oldest.value);
    },
  };
}
