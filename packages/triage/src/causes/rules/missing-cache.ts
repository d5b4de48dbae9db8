import type { CauseRule } from '../cause-rule.js';

/** Jobs that download the same kind of packages without a cache and need the same remedy: one change of the same lines. */
export const missingCache: CauseRule = {
  kind: 'missing-cache',
  ties: ({ sensor, rule, ecosystem, expected }) =>
    sensor === 'cache-wiring' && rule === 'missing-cache'
      ? // A newer version of the action that is proposed is the same remedy.
        [{ key: `${ecosystem ?? ''} ${expected.replaceAll(/@[\w.-]+/g, '')}`, role: 'member' }]
      : [],
  words: ({ signal: { ecosystem, expected } }) => ({
    title: `jobs without a cache${ecosystem === undefined ? '' : ` of ${ecosystem} packages`}`,
    why: `one remedy mends all of them: ${expected}`,
  }),
};
