import { UserError, type Tree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { baselineReader } from './baseline-reader.js';
import { intentPolicies, type PolicySource } from './intent-policies.js';

const HEAD = 'a'.repeat(40);
const PARENT = 'b'.repeat(40);
const BEFORE = 'c'.repeat(40);
const allowing = (name: string) => `version: 1\nvariables:\n  intents:\n    allow: [{ names: [${name}] }]\n`;

async function policies(baselines: Readonly<Record<string, string | undefined>>, rest: Partial<PolicySource> = {}) {
  const baselineAt = baselineReader((commit): Tree => {
    const text = baselines[commit];
    return memoryTree(text === undefined ? {} : { '.github/sar.yml': text });
  }, undefined);
  const changes = new Map([['box/a.json', { parent: PARENT }]]);
  return intentPolicies({ head: HEAD, baseline: await baselineAt(HEAD), changes, baselineAt, ...rest });
}

const names = async (found: Promise<Awaited<ReturnType<typeof intentPolicies>>>, path = 'box/a.json') => {
  const answer = (await found)(path);
  return answer.known ? answer.value.map(({ allow }) => allow.flatMap((rule) => rule.names)) : answer;
};

describe('intentPolicies', () => {
  it('are that of the commit before the intent, and that of today', async () => {
    expect(await names(policies({ [HEAD]: allowing('NEW'), [PARENT]: allowing('OLD') }))).toEqual([['OLD'], ['NEW']]);
  });

  it('have that of before the push between them', async () => {
    const found = policies({ [HEAD]: allowing('NEW'), [PARENT]: allowing('OLD'), [BEFORE]: allowing('MIDDLE') }, { before: BEFORE });
    expect(await names(found)).toEqual([['OLD'], ['MIDDLE'], ['NEW']]);
  });

  it('allow nothing where there was no baseline before', async () => {
    expect(await names(policies({ [HEAD]: allowing('NEW') }))).toEqual([[], ['NEW']]);
  });

  it('allow nothing for what came with the first commit', async () => {
    const found = policies({ [HEAD]: allowing('NEW') }, { changes: new Map([['box/a.json', { parent: undefined }]]) });
    expect(await names(found)).toEqual([[], ['NEW']]);
  });

  it('are unknown where the history does not reach', async () => {
    const found = policies({ [HEAD]: allowing('NEW') }, { changes: new Map([['box/a.json', undefined]]) });
    expect(await names(found)).toMatchObject({ known: false, detail: expect.stringContaining('fetch-depth: 0') });
  });

  it('are unknown where the older baseline has errors', async () => {
    expect(await names(policies({ [HEAD]: allowing('NEW'), [PARENT]: 'version: 2\n' }))).toMatchObject({
      known: false,
      detail: expect.stringContaining(`as of ${PARENT.slice(0, 12)}`),
    });
  });

  it('of a commit with errors in its baseline stop everything', async () => {
    await expect(policies({ [HEAD]: 'version: 2\n', [PARENT]: allowing('OLD') })).rejects.toThrow(UserError);
  });

  it("are one where nothing changed, which names every commit, and today's is the last", async () => {
    const answer = (await policies({ [HEAD]: allowing('A'), [PARENT]: allowing('A'), [BEFORE]: allowing('MIDDLE') }, { before: BEFORE }))(
      'box/a.json',
    );
    expect(answer.known && answer.value.map(({ source }) => source)).toEqual([
      `.github/sar.yml at ${BEFORE.slice(0, 12)}`,
      `.github/sar.yml at ${PARENT.slice(0, 12)} and at ${HEAD.slice(0, 12)}`,
    ]);
  });

  it('name the commit, not a place that moved since', async () => {
    const answer = (await policies({ [HEAD]: allowing('NEW'), [PARENT]: allowing('OLD') }))('box/a.json');
    expect(answer.known && answer.value.map(({ source }) => source)).toEqual([
      `.github/sar.yml at ${PARENT.slice(0, 12)}`,
      `.github/sar.yml at ${HEAD.slice(0, 12)}`,
    ]);
  });
});
