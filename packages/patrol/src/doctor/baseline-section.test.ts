import { loadBaseline, recommendedBaseline } from '@sar/baseline';
import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import type { BaselineFacts } from './doctor-facts.js';
import { factsOf, lineOf } from './doctor.fixture.js';

const COMMENT = '# yaml-language-server: $schema=x/baseline.schema.json\n';
const lineFor = (baseline: BaselineFacts, id: string) => lineOf(diagnose(factsOf({}, { baseline })), id);

async function loaded(text: string): Promise<BaselineFacts> {
  const path = '.github/sar.yml';
  return { kind: 'loaded', baseline: await loadBaseline({ path, text, readFile: () => ({ kind: 'absent' }) }), path, text };
}

it.each<[string, string, string | undefined]>([
  [`${COMMENT}version: 1\nowner: "@octo"\n`, 'owner', undefined],
  [`${COMMENT}version: 1\nowner: "@octo"\n`, 'schema-comment', undefined],
  ['#yaml-language-server:$schema=../x.json\r\nversion: 1\r\n', 'schema-comment', undefined],
  [`${COMMENT}version: 1\n`, 'owner', 'advice'],
  ['version: 1\nowner: "@octo"\n', 'schema-comment', 'advice'],
])('%j: %s is %s', async (text, id, outcome) => {
  const baseline = await loaded(text);
  expect(lineFor(baseline, 'baseline')?.outcome).toBe('ok');
  expect(lineFor(baseline, id)?.outcome).toBe(outcome);
});

it('names each preset once, also one that is extended by name', async () => {
  const line = lineFor(await loaded('version: 1\nextends: [sar:recommended, sar:level-4-mlops]\n'), 'baseline');
  expect(line?.words).toBe('it loads: sar:recommended, sar:level-4-mlops, .github/sar.yml');
});

it('says what is read where there is none, and what is wrong with one that does not load', () => {
  const none = lineFor({ kind: 'loaded', baseline: recommendedBaseline(), path: undefined, text: undefined }, 'baseline');
  expect(none).toMatchObject({ outcome: 'advice', remedy: 'Run "sar init"' });
  expect(lineFor({ kind: 'broken', problems: '.github/sar.yml:2:1: no' }, 'baseline')).toMatchObject({
    outcome: 'problem',
    words: '.github/sar.yml:2:1: no',
  });
});

it('has a line for each problem of one that does not load, up to a bound, and no line break in any', async () => {
  const keys = Array.from({ length: 30 }, (_, index) => `odd${index}: 1\n`).join('');
  const problems = await loaded(`version: 1\n${keys}`).catch((error: Error) => error.message);
  const { sections } = diagnose(factsOf({}, { baseline: { kind: 'broken', problems: String(problems) } }));
  const lines = sections.find(({ id }) => id === 'baseline')?.lines ?? [];
  expect(lines).toHaveLength(21);
  expect(lines[0]?.words).toMatch(/^\.github\/sar\.yml:2:1: odd0/);
  expect(lines.at(-1)).toMatchObject({ words: 'and 10 more', remedy: 'Mend what is named' });
  expect(lines.filter(({ words }) => words.includes('\n'))).toEqual([]);
});

it('says which of two files counts', () => {
  const baseline = { ...recommendedBaseline(), sources: ['.github/sar.yml'], notice: 'sar.yml is there, too, and is not read' };
  const line = lineFor({ kind: 'loaded', baseline, path: '.github/sar.yml', text: COMMENT }, 'baseline-notice');
  expect(line).toMatchObject({ outcome: 'advice', words: 'sar.yml is there, too, and is not read' });
});
