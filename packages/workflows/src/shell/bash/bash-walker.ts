import type { Statement } from 'unbash';

import type { ReadingSession } from '../reading-session.js';
import type { BashBody, BashScope } from './bash-scope.js';

/** What the readers of single commands need from the walk over the whole script. */
export interface BashWalker {
  readonly session: ReadingSession;
  statements(statements: readonly Statement[], scope: BashScope): void;
  body(body: BashBody, scope: BashScope): void;
  /** Walks a text as part of the same shell process, as `eval` does. */
  text(text: string, line: number, scope: BashScope): void;
}

/** Walks with `act` what may or may not run, and merges what it changed. */
export function maybe(scope: BashScope, act: (branch: BashScope) => void): BashScope {
  const branch: BashScope = { ...scope, conditional: true };
  act(branch);
  return branch;
}
