import { known, recommendedBaseline, unknown, type Answer, type LiveEntry, type LiveVariables } from '@sar/baseline';
import { expect, it } from 'vitest';
import { thresholdOf } from './threshold-of.js';

const { ci } = recommendedBaseline();
const NAME = 'CODEX_CI_FAILURE_THRESHOLD';

function live(answer: Answer<readonly LiveEntry[]>): LiveVariables {
  const none = async () => known([]);
  return { repository: 'o/r', entries: async (layer) => (layer === 'repo-vars' ? answer : known([])), environments: none, notShared: none };
}

it.each<[string, LiveVariables | undefined, number | undefined]>([
  ['no token', undefined, undefined],
  ['no permission', live(unknown('forbidden', 'no')), undefined],
  ['no variable', live(known([{ name: 'OTHER', value: '5' }])), undefined],
  ['a percent', live(known([{ name: NAME, value: '12.5' }])), 12.5],
  ['blanks around it', live(known([{ name: NAME, value: ' 20\n' }])), 20],
  ['zero', live(known([{ name: NAME, value: '0' }])), 0],
  ['more than all', live(known([{ name: NAME, value: '101' }])), undefined],
  ['a word', live(known([{ name: NAME, value: '10 %' }])), undefined],
  ['nothing', live(known([{ name: NAME, value: '' }])), undefined],
])('%s', async (_what, variables, percent) => {
  expect(await thresholdOf(variables, ci)).toBe(percent);
});

it('goes by the name of the baseline', async () => {
  const variables = { ...ci.variables, threshold: 'MY_LIMIT' };
  expect(await thresholdOf(live(known([{ name: 'MY_LIMIT', value: '30' }])), { ...ci, variables })).toBe(30);
});
