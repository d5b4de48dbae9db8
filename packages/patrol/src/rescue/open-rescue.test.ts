import { UserError, type Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { signal } from '../finding.fixture.js';
import { openRescue } from './open-rescue.js';
import { CACHE, COMMIT, documentOf, INDEX, searchOf } from './opened.fixture.js';
import type { RescueRequest } from './rescue-request.js';

const PLAN: RescueRequest = { only: [], applies: false };
const ACT: RescueRequest = { only: [], applies: true };
const ids = (subjects: readonly { readonly findings: readonly Signal[] }[]) =>
  subjects.map(({ findings }) => findings.map(({ id }) => id[0]).join(''));
const withDocument = async (signals: readonly Signal[], changes = {}) => ({
  findings: { path: 'findings.json', document: await documentOf(signals, changes) },
});

describe('without a document', () => {
  it('takes everything that the enabled sensors find', async () => {
    const search = await searchOf([CACHE, INDEX]);
    const opened = await openRescue(PLAN, search);
    expect(ids(opened.subjects).toSorted()).toEqual(['a', 'b']);
    expect(opened.isWhole).toBe(true);
    expect(search.asked[0]?.length).toBeGreaterThan(30);
  });

  it('runs only the sensors of the playbook that is named', async () => {
    const search = await searchOf([CACHE, INDEX]);
    const { subjects } = await openRescue({ ...PLAN, playbook: 'SAR-003' }, search);
    expect(search.asked).toEqual([['embedding-index']]);
    expect(ids(subjects)).toEqual(['b']);
  });

  it('a playbook that runs only by its name has a subject without findings', async () => {
    const baseline = `version: 1
playbooks:
  list:
    REINDEX: { title: Index anew, enabled: true, when: [], max-per-day: 1, cooldown-minutes: 0, steps: [{ do: open-issue, title: x }] }
`;
    const search = await searchOf([CACHE], { baseline });
    expect((await openRescue({ ...ACT, playbook: 'REINDEX' }, search)).subjects).toEqual([{ id: 'REINDEX', findings: [] }]);
    expect(search.asked).toEqual([]);
    await expect(openRescue({ ...ACT, playbook: 'REINDEX', only: ['aaaa'] }, search)).rejects.toThrow(/runs only by name/);
  });

  it.each([
    ['SAR-01', /no playbook "SAR-01"; did you mean SAR-001\?/],
    ['constructor', /no playbook "constructor"/],
    ['__proto__', /no playbook "__proto__"; it has SAR-001, .*SAR-006$/],
  ])('refuses the playbook %j', async (playbook, message) => {
    const opening = openRescue({ ...PLAN, playbook }, await searchOf([]));
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(message);
  });

  it('takes only what is asked for, and says what is not there', async () => {
    const opened = await openRescue({ ...PLAN, only: ['aaaa', 'cccc'] }, await searchOf([CACHE, INDEX]));
    expect(ids(opened.subjects)).toEqual(['a']);
    expect(opened.isWhole).toBe(false);
    expect(opened.notes).toEqual(['No finding or group that begins with cccc is there now: it is gone, or its sensor could not answer.']);
  });

  it('refuses the beginning of an id that two causes have, and takes the whole one', async () => {
    const other = { ...INDEX, id: `aaaab${'0'.repeat(11)}` };
    const search = await searchOf([CACHE, other]);
    await expect(openRescue({ ...ACT, only: ['aaaa'] }, search)).rejects.toThrow(
      /^aaaa is the beginning of the ids of 2 causes; give more/,
    );
    expect((await openRescue({ ...ACT, only: ['aaaab'] }, search)).subjects).toHaveLength(1);
    expect((await openRescue({ ...ACT, only: [CACHE.id, other.id] }, search)).subjects).toHaveLength(2);
  });

  it('leaves alone what people accepted or waived', async () => {
    const baseline = "version: 1\nwaivers: [{ rule: index-expired, reason: known, owner: '@o', expires: '2026-12-01' }]\n";
    expect((await openRescue(ACT, await searchOf([CACHE, INDEX], { baseline, accepted: [CACHE.id] }))).subjects).toEqual([]);
  });

  it('tells of a sensor of the named playbook that could not answer, and of a search for everything only what is news', async () => {
    const search = await searchOf([], { unknown: ['embedding-index'] });
    expect((await openRescue({ ...PLAN, playbook: 'SAR-003' }, search)).notes).toEqual([
      'Nothing is known of embedding-index: it needs a token.',
    ]);
  });
});

describe('a document of findings', () => {
  it('names what is searched for again; what is found now is acted on, as it is now', async () => {
    const told = [CACHE, { ...INDEX, message: 'told otherwise', playbook: 'SAR-006', fix: { title: 'x', edits: [] } }];
    const search = await searchOf([CACHE, INDEX]);
    const opened = await openRescue({ ...ACT, ...(await withDocument(told)) }, search);
    expect(search.asked.flat().toSorted()).toEqual(['cache-wiring', 'embedding-index']);
    expect(opened.subjects.flatMap(({ findings }) => findings)).toEqual(expect.arrayContaining([CACHE, INDEX]));
    expect(opened).toMatchObject({ unmatched: [], notes: [], isWhole: true });
  });

  it('what is not found again is gone', async () => {
    const opened = await openRescue({ ...ACT, ...(await withDocument([CACHE, INDEX])) }, await searchOf([INDEX]));
    expect(ids(opened.subjects)).toEqual(['b']);
    expect(opened.notes).toEqual(['1 of 2 causes in findings.json is not found any more: nothing is done for it.']);
  });

  it.each([
    ['of the same commit, to plan', {}, PLAN, ['b'], 0],
    ['of the same commit, to act', {}, ACT, [], 1],
    ['of another commit, to plan', { commit: 'b'.repeat(40) }, PLAN, [], 1],
  ] as const)('where a sensor cannot answer: %s', async (_title, changes, request, chosen, unmatched) => {
    const search = await searchOf([], { unknown: ['embedding-index'] });
    const opened = await openRescue({ ...request, ...(await withDocument([INDEX], changes)) }, search);
    expect(ids(opened.subjects)).toEqual(chosen);
    expect(opened.unmatched).toHaveLength(unmatched);
    if (unmatched > 0)
      expect(opened.unmatched[0]?.why).toBe('it is not known whether it is still there: embedding-index: it needs a token');
  });

  it('of another commit is told', async () => {
    const opened = await openRescue({ ...ACT, ...(await withDocument([INDEX], { commit: 'b'.repeat(40) })) }, await searchOf([INDEX]));
    expect(ids(opened.subjects)).toEqual(['b']);
    expect(opened.notes).toEqual([
      `findings.json is of the commit "bbbbbbbbbbbb", and this is ${COMMIT.slice(0, 12)}: only what is found again counts.`,
    ]);
    expect(opened.isWhole).toBe(false);
  });

  it('believes a sensor that is not one of SAR only at this very commit, and never its edits or its playbook', async () => {
    const foreign = signal({
      id: 'c'.repeat(16),
      sensor: 'own-scan',
      rule: 'own-rule',
      playbook: 'SAR-006',
      fix: { title: 'x', edits: [{ path: '.github/workflows/ci.yml', start: 0, end: 0, text: 'evil' }] },
    });
    const opened = await openRescue({ ...ACT, ...(await withDocument([foreign])) }, await searchOf([]));
    expect(opened.subjects[0]?.findings[0]).toMatchObject({ sensor: 'own-scan', rule: 'own-rule' });
    expect(opened.subjects[0]?.findings[0]).not.toHaveProperty('fix');
    expect(opened.subjects[0]?.findings[0]).not.toHaveProperty('playbook');
    const other = await openRescue({ ...ACT, ...(await withDocument([foreign], { commit: 'b'.repeat(40) })) }, await searchOf([]));
    expect([other.subjects, other.unmatched.length]).toEqual([[], 1]);
  });

  it('of another repository is refused', async () => {
    const request = { ...ACT, ...(await withDocument([CACHE], { repository: 'evil/repo' })) };
    await expect(openRescue(request, await searchOf([CACHE]))).rejects.toThrow(
      /is of "evil\/repo", and this repository is octo-org\/octo-repo/,
    );
  });

  it('takes only what is asked for, and refuses what it does not have', async () => {
    const request = { ...ACT, ...(await withDocument([CACHE, INDEX])) };
    const search = await searchOf([CACHE, INDEX]);
    expect(ids((await openRescue({ ...request, only: ['bbbb'] }, search)).subjects)).toEqual(['b']);
    expect(search.asked).toEqual([['embedding-index']]);
    await expect(openRescue({ ...request, only: ['cccc'] }, search)).rejects.toThrow(/no open finding or group that begins with cccc/);
  });

  it('leaves alone what it, or the state, has as accepted', async () => {
    const document = await withDocument([CACHE, INDEX], { accepted: [CACHE.id] });
    const opened = await openRescue({ ...ACT, ...document }, await searchOf([CACHE, INDEX], { accepted: [INDEX.id] }));
    expect(opened.subjects).toEqual([]);
  });
});
