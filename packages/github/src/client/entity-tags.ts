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
/** As GitHub sent them; in memory they take a few times that. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A store in memory, of the newest 500 answers that have 16 MiB together. */
export function createEntityTagStore(): EntityTagStore {
  const answers = new Map<string, RememberedAnswer>();
  let bytes = 0;
  const forget = (path: string): void => {
    bytes -= sizeOf(answers.get(path));
    answers.delete(path);
  };
  return {
    get: (path) => answers.get(path),
    set(path, answer) {
      forget(path);
      answers.set(path, answer);
      bytes += sizeOf(answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= MOST_ANSWERS && bytes <= MOST_BYTES) return;
        forget(oldest);
      }
    },
  };
}

/** The transport writes down how long the body was. */
function sizeOf(answer: RememberedAnswer | undefined): number {
  const size = Number(answer?.headers['content-length'] ?? 0);
  return Number.isSafeInteger(size) && size > 0 ? size : 0;
}
