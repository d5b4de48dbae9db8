import { readTriageDocument, recommendedBaseline, type StateStore } from '@sar/baseline';
import { issueTexts, jsonText } from '@sar/report';
import { scoreOfDocument } from '@sar/triage';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { sensors } from '@sar/search';
import { proposalsOfDocument } from '../gaps/index.js';
import { openSurvey } from '../survey.js';
import { playbookMatrix } from './playbook-matrix.js';
import { readMemory } from './read-memory.js';
import { readSignals } from './read-signals.js';
import { planText, triageReport } from './report-of-run.js';
import { triagePage } from './report-page.js';
import { runTriage, type TriageRun } from './run-triage.js';
import { signalsText } from './signals-document.fixture.js';
import { triageDocument } from './triage-document.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const EARLIER = '2026-11-20T00:00:00.000Z';
const ID = '0123456789abcdef';
const GAPS = { ...recommendedBaseline().gaps, propose: ['P2' as const] };

function store(files: Readonly<Record<string, string>> = {}): StateStore {
  return { place: 'branch sar-state', read: async (path) => files[path], update: async () => undefined };
}

const clockWith = (id: string) =>
  JSON.stringify({
    schema: 'sar.clock/1',
    findings: { [id]: { firstSeen: EARLIER, sensor: 'cache-wiring', rule: 'missing-cache', path: 'a.yml' } },
  });
const acceptedWith = (id: string) =>
  JSON.stringify({ schema: 'sar.findings/1', accepted: { [id]: { firstSeen: EARLIER, rule: 'r', path: 'p' } } });

/** A baseline with one sensor. */
function onlyCacheWiring(): string {
  const others = sensors()
    .filter(({ id }) => id !== 'cache-wiring')
    .map(({ id }) => `  ${id}: { enabled: false }\n`);
  return `version: 1\nsensors:\n${others.join('')}`;
}

async function triaged(
  state: StateStore,
  { isPart = false, checkout, baseline }: { readonly isPart?: boolean; readonly checkout?: StateStore; readonly baseline?: string } = {},
): Promise<TriageRun> {
  const read = await readSignals([{ path: 'signals.json', text: signalsText() }], undefined, NOW);
  return runTriage({
    ...read,
    isPart,
    survey: await openSurvey(memoryTree({ 'README.md': '# A\n', ...(baseline !== undefined && { '.github/sar.yml': baseline }) })),
    now: NOW,
    place: { isDefaultBranch: true, branch: 'main', commit: 'a'.repeat(40), repository: 'octo/repo' },
    memory: await readMemory(state, checkout),
  });
}

describe('a triage', () => {
  it('starts a clock, or goes on with the one that is remembered', async () => {
    expect((await triaged(store())).findings).toMatchObject([{ firstSeen: NOW.toISOString() }]);
    expect((await triaged(store({ 'clock.json': clockWith(ID) }))).findings).toMatchObject([
      { firstSeen: EARLIER, sla: { breached: true } },
    ]);
  });

  it('takes what was accepted in the state or in the checkout out of its subjects, and not out of its findings', async () => {
    for (const run of [
      await triaged(store({ 'findings.json': acceptedWith(ID) })),
      await triaged(store(), { checkout: store({ 'findings.json': acceptedWith(ID) }) }),
    ]) {
      expect(run.subjects).toEqual([]);
      expect(run.findings).toMatchObject([{ firstSeen: EARLIER }]);
      expect(triageReport(run)).toMatchObject({ acceptedCount: 1 });
    }
  });

  it('says what is gone, and of a part nothing is', async () => {
    const known = { id: 'f'.repeat(16), sensor: 'cache-wiring', rule: 'missing-cache', path: 'a.yml' };
    const state = store({ 'clock.json': clockWith(known.id) });
    const whole = await triaged(state);
    expect([whole.isGone(known), whole.isGone({ ...known, sensor: 'doc-links' })]).toEqual([true, false]);
    expect(whole.clock.get(known.id)).toMatchObject({ goneSince: NOW.toISOString() });
    const part = await triaged(state, { isPart: true });
    expect(part.isGone(known)).toBe(false);
    expect(part.clock.get(known.id)).not.toHaveProperty('goneSince');
  });

  it('names enabled sensors that no document has', async () => {
    const { notRun, notes } = await triaged(store());
    expect(notRun).toContain('doc-links');
    expect(notRun).not.toContain('cache-wiring');
    expect(notes.join()).toMatch(/Nothing is known of .* and \d+ more/);
  });

  it('measures no level of the day without them', async () => {
    const only = (text: string) => triaged(store(), { baseline: text });
    const [part, whole] = [await only('version: 1\n'), await only(onlyCacheWiring())];
    expect([part.notRun.length > 0, part.score.progress.some(({ at }) => at === '2026-11-22')]).toEqual([true, false]);
    expect([whole.notRun, whole.score.progress.some(({ at }) => at === '2026-11-22')]).toEqual([[], true]);
  });

  it('is a document whose score can be reckoned again from it alone', async () => {
    for (const isPart of [false, true]) {
      const document = triageDocument(await triaged(store(), { isPart }));
      const read = await readTriageDocument(jsonText(document), 'findings.json');
      expect(read).toEqual(document);
      expect(scoreOfDocument(read)).toEqual(document.score);
      expect(read).toMatchObject({ partial: isPart, totals: { P2: 1, breached: 0 }, isDefaultBranch: true });
    }
  });

  it('is a plan, and a page', async () => {
    const run = await triaged(store());
    expect(planText(run)).toContain('RESCUE');
    const page = await triagePage(run, await openSurvey(memoryTree({})), { title: 'octo/repo', command: 'sar triage' }, []);
    expect(page).toMatchObject({ title: 'octo/repo', branch: 'main', acts: [], partial: false });
    expect(page).not.toHaveProperty('gaps');
  });

  it('offers the playbook that the baseline chooses, on every page', async () => {
    const step = '{ do: open-issue, title: x }';
    const own = `playbooks: { list: { OWN: { title: Own, enabled: true, when: [{ sensor: cache-wiring }], max-per-day: 1, cooldown-minutes: 0, steps: [${step}] } } }`;
    const baseline = `version: 1\n${own}\nsprint-plan: { steps: { R9: { phase: RESCUE, title: Run it, when: { playbooks: [OWN] } } } }\n`;
    const run = await triaged(store(), { baseline });
    expect(run.subjects).toMatchObject([{ playbook: 'OWN' }]);
    expect(playbookMatrix(run.subjects, new Set())).toMatchObject([{ id: ID, playbook: 'OWN' }]);
    const texts = issueTexts({ linkTo: () => undefined, commitLink: () => undefined, dashboardUrl: 'https://github.com/octo/repo/issues' });
    const [subject] = run.subjects;
    if (subject === undefined) throw new Error('there is a subject');
    expect(texts.finding(subject, { commit: undefined, command: undefined, maxLength: 60_000, unseen: 0 }).body).toContain(
      'Playbook: `OWN`',
    );
    expect(planText(run)).toContain('R9');
    expect(proposalsOfDocument({ ...triageDocument(run) }, { gaps: [] }, { ...run.baseline, gaps: GAPS }, NOW).proposals).toMatchObject([
      { kind: 'add', gap: { playbook: 'OWN' } },
    ]);
    const { playbooks } = await triagePage(run, await openSurvey(memoryTree({})), { title: 't', command: 'sar triage' });
    expect([...(playbooks ?? [])]).toEqual([[ID, 'OWN']]);
    expect([(await triaged(store())).subjects[0]?.playbook, planText(await triaged(store())).includes('R9')]).toEqual([undefined, false]);
  });

  it('stops for a memory that cannot be read: its deadlines would start anew', async () => {
    await expect(triaged(store({ 'clock.json': '{' }))).rejects.toThrow('clock.json is not readable');
  });

  it('a page says what is wrong with a registry, and shows everything else', async () => {
    const survey = await openSurvey(memoryTree({ '.sar/gaps/SAR-G01.yml': 'id: [' }));
    const page = await triagePage(await triaged(store()), survey, { title: 't', command: 'sar triage' });
    expect(page.notes.join()).toContain('The gap registry is not shown');
    expect(page.findings).toHaveLength(1);
  });
});
