import { expect, it } from 'vitest';
import { isClosedByApp } from './is-closed-by-app.js';

it.each([
  ['closed', 'stale[bot]', true],
  ['closed', 'github-actions[bot]', true],
  ['closed', 'bot', false],
  ['closed', 'boss', false],
  ['closed', undefined, false],
  ['open', 'stale[bot]', false],
] as const)('an issue that is %s, by %s: %s', (state, closedBy, isByApp) => {
  expect(isClosedByApp({ state, ...(closedBy !== undefined && { closedBy }) })).toBe(isByApp);
});
