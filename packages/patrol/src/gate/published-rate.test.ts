import { known, recommendedBaseline, unknown, type Answer, type LiveEntry, type LiveVariables } from '@sar/baseline';
import { readVarsContext } from '@sar/search';
import { expect, it } from 'vitest';
import { publishedRate } from './published-rate.js';

const NAME = 'CODEX_CI_FAILURE_RATE';
const AT = '2026-11-22T09:00:00Z';
const context = (values: Readonly<Record<string, string>>) => readVarsContext(JSON.stringify(values));
const entry = (value: string): LiveEntry => ({ name: NAME, value, updatedAt: AT });

function live(answer: Answer<readonly LiveEntry[]>): LiveVariables {
  return { repository: 'o/r', entries: async () => answer, environments: async () => known([]), notShared: async () => known([]) };
}

it.each([
  [
    'the variable of the job, and when GitHub changed it',
    context({ [NAME]: '1.0:ok' }),
    live(known([entry('1.0:ok')])),
    known({ text: '1.0:ok', measuredAt: AT }),
  ],
  ['the list alone', undefined, live(known([entry('2.0:ok')])), known({ text: '2.0:ok', measuredAt: AT })],
  ['the job alone: its age is not known', context({ [NAME]: '1.0:ok' }), undefined, known({ text: '1.0:ok', measuredAt: undefined })],
  [
    'a value of another place than the list',
    context({ [NAME]: '1.0:ok' }),
    live(known([entry('9.0:ok')])),
    known({ text: '1.0:ok', measuredAt: undefined }),
  ],
  [
    'a list that may not be read',
    context({ [NAME]: '1.0:ok' }),
    live(unknown('forbidden', 'no')),
    known({ text: '1.0:ok', measuredAt: undefined }),
  ],
  ['a hostile text, as it is', context({ [NAME]: '::error::x' }), undefined, known({ text: '::error::x', measuredAt: undefined })],
])('%s', async (_, vars, variables, expected) => {
  expect(await publishedRate(recommendedBaseline(), vars, variables)).toEqual(expected);
});

it.each([
  ['nothing given', undefined, undefined, 'no-token', 'neither vars-context nor a token'],
  ['the job does not see it', context({ OTHER: '1' }), undefined, 'not-configured', 'the job sees no variable'],
  ['it is not there', undefined, live(known([])), 'not-configured', 'the repository has no variable'],
  ['the list may not be read', undefined, live(unknown('forbidden', 'Variables: read is missing')), 'forbidden', 'Variables: read'],
])('is unknown: %s', async (_, vars, variables, reason, words) => {
  expect(await publishedRate(recommendedBaseline(), vars, variables)).toMatchObject({
    known: false,
    reason,
    detail: expect.stringContaining(words),
  });
});
