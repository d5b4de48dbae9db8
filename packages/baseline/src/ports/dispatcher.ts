import type { Answer } from './answer.js';

/** What is started: a workflow by its file (`heal.yml`), or whoever listens to a repository event. */
export type DispatchTarget =
  | { readonly kind: 'workflow'; readonly file: string; readonly ref: string }
  | { readonly kind: 'repository-event'; readonly type: string };

/** Starts workflows. `payload` becomes the inputs of the workflow (at most 25), or the payload of the event (at most 10 keys, 64 KB). */
export interface Dispatcher {
  dispatch(target: DispatchTarget, payload: Readonly<Record<string, string>>): Promise<Answer<'dispatched'>>;
}
