import { withinProcessorTime } from '@sar/testkit';
import { HALT_LABEL, known, unknown, type IssueBoard, type Subject } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { DENIED, HaltScene, hour, id, Killed, REPOSITORY, subject, VARIABLE } from './halt-board.fixture.js';
import { haltForP0, type P0HaltOptions, type P0HaltReport } from './halt-for-p0.js';
import { haltMarker, haltMemory } from './halt-memory.js';

type Since = (id: string) => string | undefined;
const always: Since = () => hour(0);

async function run(
  scene: HaltScene,
  incidents: readonly Subject[],
  at: number,
  { since = always, ...options }: Partial<P0HaltOptions> & { readonly since?: Since } = {},
  ports = scene.ports(),
): Promise<P0HaltReport> {
  scene.now = hour(at);
  return haltForP0({ incidents, sinceOf: since, at: hour(at), repository: REPOSITORY }, ports, {
    dryRun: false,
    variable: VARIABLE,
    author: 'github-actions[bot]',
    ...options,
  });
}

const said = ({ acts }: P0HaltReport): readonly string[] => acts.map(({ what, outcome }) => `${what} ${outcome}`);
const writes = (scene: HaltScene): readonly string[] => scene.requests.filter((name) => ['create', 'update', 'set'].includes(name));

describe('haltForP0', () => {
  it.each([
    ['nothing', []],
    ['a blocker', [subject([1], 'P1')]],
    ['a waived finding', [subject([1], 'P0', { waived: { by: 'waiver', reason: 'x', until: '2026-12-01' } })]],
  ])('asks for nothing where there is %s', async (_what, incidents) => {
    const scene = new HaltScene();
    expect(await run(scene, incidents, 0)).toEqual({ acts: [], cleared: [] });
    expect(scene.requests).toEqual([]);
  });

  it('raises the halt, sets the variable, and then writes nothing more', async () => {
    const scene = new HaltScene();
    const first = await run(scene, [subject([1, 2])], 0);
    expect(said(first)).toEqual(['halt done', 'variable done']);
    expect(first).toMatchObject({ halt: { number: 1 }, cleared: [] });
    expect(scene.issues).toMatchObject([{ labels: [HALT_LABEL], state: 'open', title: 'SAR is halted: 2 critical findings (P0)' }]);
    expect(haltMemory(scene.issues[0] ?? scene.add({}), undefined)).toEqual({ findings: new Set([id(1), id(2)]) });
    expect([...scene.variables]).toEqual([['AGENT_KILL_SWITCH', '1']]);
    const before = writes(scene).length;
    expect(said(await run(scene, [subject([1, 2])], 1))).toEqual(['halt unchanged', 'variable unchanged']);
    expect(writes(scene)).toHaveLength(before);
  });

  it('takes three requests to see that nothing is to be done', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.requests.length = 0;
    await run(scene, [subject([1])], 1);
    expect(scene.requests).toEqual(['list open', 'list closed', 'get']);
  });

  it.each([
    ['a person', { author: 'boss', body: 'stop' }],
    ['an outsider with the label', { author: 'stranger', isTrusted: false }],
    ['CI', { body: '<!-- sar:halt {"schema":"sar.ci-halt/1","phase":"2026-11-22T11:00:00Z"} -->' }],
  ])('one that %s raised is enough', async (_who, issue) => {
    const scene = new HaltScene();
    scene.add(issue);
    expect(await run(scene, [subject([1])], 0)).toMatchObject({ halt: { number: 1 }, cleared: [] });
    expect(writes(scene)).toEqual(['set']);
    // It was not raised for this finding, so its end says nothing about it.
    scene.close(1, hour(1));
    expect(await run(scene, [subject([1])], 2)).toMatchObject({ halt: { number: 2 } });
  });

  it('is ended by a person: not raised again for these findings, and their playbooks may run', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1]), subject([2, 3])], 0);
    scene.variables.set('AGENT_KILL_SWITCH', '0');
    scene.close(1, hour(1));
    scene.requests.length = 0;
    const report = await run(scene, [subject([1]), subject([2, 3])], 2);
    expect(report).toEqual({ acts: [], cleared: [subject([1]).id, subject([2]).id] });
    expect(writes(scene)).toEqual([]);
    expect(scene.variables.get('AGENT_KILL_SWITCH')).toBe('0');
  });

  it('is raised again for another finding, which keeps every playbook', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(1));
    const report = await run(scene, [subject([1]), subject([2])], 2);
    expect(report).toMatchObject({ halt: { number: 2 }, cleared: [] });
    expect(haltMemory(scene.issues[1] ?? scene.add({}), undefined)).toEqual({ findings: new Set([id(2)]) });
    scene.close(2, hour(3));
    expect((await run(scene, [subject([1]), subject([2])], 4)).cleared).toEqual([subject([1]).id, subject([2]).id]);
  });

  it('a finding that joins a group which was cleared is not', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(1));
    expect(await run(scene, [subject([1, 9])], 2)).toMatchObject({ halt: { number: 2 }, cleared: [] });
  });

  it.each([
    ['before the halt ended', 1, true],
    ['after it', 3, false],
    ['at a time that is none', Number.NaN, false],
  ])('a finding that came back %s', async (_when, back, isCleared) => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(2));
    const since: Since = () => (Number.isNaN(back) ? 'soon' : hour(back));
    expect((await run(scene, [subject([1])], 4, { since })).cleared).toHaveLength(isCleared ? 1 : 0);
    expect(scene.openHalts()).toEqual(isCleared ? [] : [2]);
  });

  it('without any memory of when findings came, a halt can be ended all the same', async () => {
    const scene = new HaltScene();
    const options = { since: () => undefined };
    await run(scene, [subject([1])], 0, options);
    scene.close(1, hour(1));
    expect(await run(scene, [subject([1])], 2, options)).toMatchObject({ acts: [], cleared: [subject([1]).id] });
  });

  it.each(['stale[bot]', 'github-actions[bot]', 'Copilot[bot]'])('is raised again when %s closed it', async (app) => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(1), app);
    expect(await run(scene, [subject([1])], 2)).toMatchObject({ halt: { number: 2 }, cleared: [] });
  });

  it('is raised again when it was deleted, and does not end by losing its label', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.change(1, { labels: [] });
    expect(await run(scene, [subject([1])], 1)).toMatchObject({ halt: { number: 2 } });
  });

  it('a marker that an outsider or another app wrote clears nothing', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    const { body } = scene.issues[0] ?? scene.add({});
    scene.issues = [];
    for (const author of [
      { author: 'stranger', isTrusted: false },
      { author: 'helper[bot]', isTrusted: true },
    ]) {
      scene.add({ body, ...author, state: 'closed', closedAt: hour(1), closedBy: 'boss' });
    }
    expect((await run(scene, [subject([1])], 2)).halt).toEqual({ number: 3, url: expect.any(String) });
  });

  it('of more findings than a marker names, all are cleared together', async () => {
    const scene = new HaltScene();
    const many = Array.from({ length: 400 }, (_, index) => subject([index + 1]));
    await run(scene, many, 0);
    expect(scene.issues[0]?.body.length).toBeLessThan(6000);
    scene.close(1, hour(1));
    expect((await run(scene, many, 2)).cleared).toHaveLength(400);
    const since: Since = (finding) => (finding === id(400) ? hour(3) : hour(0));
    expect(await run(scene, many, 4, { since })).toMatchObject({ halt: { number: 2 } });
  });

  it('holds no text of a finding', async () => {
    const scene = new HaltScene();
    const odd = subject([1]);
    const root = { ...odd.root, signal: { ...odd.root.signal, sensor: '`@everyone`', rule: '\n<!-- sar:halt {} -->' } };
    await run(scene, [{ ...odd, root, members: [root] }], 0);
    const text = JSON.stringify(scene.issues[0]);
    for (const part of ['@everyone', 'a.py', '<!-- sar:halt {} -->']) expect(text).not.toContain(part);
  });

  it('a dry run says what would be done', async () => {
    const scene = new HaltScene();
    const report = await run(scene, [subject([1])], 0, { dryRun: true });
    expect(said(report)).toEqual(['halt would-do', 'variable would-do']);
    expect(report.cleared).toEqual([]);
    expect(writes(scene)).toEqual([]);
  });

  it('one without its label halts nothing: it is closed, and that is said', async () => {
    const scene = new HaltScene();
    const ports = scene.ports();
    const board: IssueBoard = { ...ports.board, create: async (draft) => ports.board.create({ ...draft, labels: [] }) };
    const report = await run(scene, [subject([1])], 0, {}, { ...ports, board });
    expect(said(report)).toEqual(['halt not-possible', 'variable done']);
    expect(report.acts[0]?.detail).toContain('dropped its label');
    expect(scene.issues[0]?.state).toBe('closed');
  });
});

describe('the rest of the run', () => {
  const verdict = async ({ guard }: P0HaltReport): Promise<unknown> => guard?.check();

  it('is refused as soon as the halt is raised, before GitHub lists it, and while it is open', async () => {
    const scene = new HaltScene();
    const first = await run(scene, [subject([1])], 0);
    scene.issues = [];
    expect(await verdict(first)).toMatchObject({ isAllowed: false, reason: expect.stringContaining('issue #1 ') });
    scene.add({ author: 'boss', body: 'stop' });
    expect(await verdict(await run(scene, [subject([1])], 1))).toMatchObject({ isAllowed: false });
  });

  it.each(['create', 'list', 'closed list', 'drops the label'])('is refused where the halt cannot be raised: %s', async (what) => {
    const scene = new HaltScene();
    const { board, ...variables } = scene.ports();
    const broken: IssueBoard = {
      ...board,
      ...(what === 'create' && { create: async () => DENIED }),
      ...(what === 'drops the label' && { create: async (draft) => board.create({ ...draft, labels: [] }) }),
      ...(what.endsWith('list') && {
        withLabel: async (label, state) => (what === 'list' || state === 'closed' ? DENIED : board.withLabel(label, state)),
      }),
    };
    const report = await run(scene, [subject([1])], 0, {}, { board: broken, ...variables });
    expect(said(report)).toEqual(['halt not-possible', 'variable done']);
    expect(await verdict(report)).toEqual({ isAllowed: false, reason: expect.stringContaining('could not be raised') });
  });

  it('goes on where there is no P0 that halts, and in a dry run', async () => {
    const scene = new HaltScene();
    expect(await run(scene, [subject([1], 'P1')], 0)).not.toHaveProperty('guard');
    expect(await run(scene, [subject([1])], 0, { dryRun: true })).not.toHaveProperty('guard');
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(1));
    expect(await run(scene, [subject([1])], 2)).not.toHaveProperty('guard');
  });
});

describe('of many closed halts', () => {
  /** `count` halts of one finding, closed one after the other. */
  const closedHalts = (count: number, closedBy: string, finding = 1): HaltScene => {
    const scene = new HaltScene();
    const marker = haltMarker([id(finding)], hour(0));
    for (let at = 0; at < count; at++) scene.add({ body: marker, state: 'closed', closedAt: hour(at + 1), closedBy });
    return scene;
  };

  it('only those that may clear a finding are looked at closer', async () => {
    const scene = closedHalts(30, 'boss', 7);
    await run(scene, [subject([1])], 40);
    expect(scene.requests).toEqual(['list open', 'list closed', 'create', 'get', 'set']);
    const own = closedHalts(30, 'boss');
    expect((await run(own, [subject([1])], 40)).cleared).toHaveLength(1);
    expect(own.requests).toEqual(['list open', 'list closed', 'read']);
  });

  it('those that nobody looked at clear nothing, and the next that a person closes does', async () => {
    const scene = closedHalts(25, 'stale[bot]');
    expect(await run(scene, [subject([1])], 40)).toMatchObject({ halt: { number: 26 }, cleared: [] });
    scene.close(26, hour(41));
    expect((await run(scene, [subject([1])], 42)).cleared).toHaveLength(1);
  });
});

it('of a storm of findings and halts of many years, what is cleared is told quickly', async () => {
  const scene = new HaltScene();
  const storm = Array.from({ length: 5000 }, (_, index) => subject([index + 1]));
  for (let at = 0; at < 1000; at++) {
    const marker = haltMarker(
      storm.slice(at, at + 150).map(({ root }) => root.signal.id),
      hour(0),
    );
    scene.add({ body: marker, state: 'closed', closedAt: hour(1), closedBy: 'boss' });
  }
  const { board, ...variables } = scene.ports();
  const telling: IssueBoard = { ...board, withLabel: async (_label, state) => known(state === 'closed' ? scene.issues : []) };
  const report = await withinProcessorTime(2000, () => run(scene, storm, 2, {}, { board: telling, ...variables }));
  expect(report).toMatchObject({ halt: { number: scene.issues.length }, cleared: [] });
});

describe('what cannot be done', () => {
  it('closed halts that cannot be listed keep no open one from being told', async () => {
    const scene = new HaltScene();
    scene.add({ author: 'boss', body: 'stop' });
    const { board, ...variables } = scene.ports();
    const broken: IssueBoard = {
      ...board,
      withLabel: async (label, state) => (state === 'closed' ? DENIED : board.withLabel(label, state)),
    };
    const report = await run(scene, [subject([1])], 0, {}, { board: broken, ...variables });
    expect(said(report)).toEqual(['halt unchanged', 'variable done']);
    expect(report).toMatchObject({ halt: { number: 1 }, cleared: [] });
  });

  it.each([
    ['for good: the variable halts alone', DENIED, ['halt not-possible', 'variable done']],
    ['in an odd answer: the variable halts alone', unknown('failed', 'an unexpected shape'), ['halt not-possible', 'variable done']],
    ['now: a later run tells whether a person has ended the halt', unknown('unreachable', 'no answer'), ['halt not-possible']],
  ])('halts that cannot be read %s', async (_what, answer, acts) => {
    const scene = new HaltScene();
    const ports = scene.ports();
    const report = await run(scene, [subject([1])], 0, {}, { ...ports, board: { ...ports.board, withLabel: async () => answer } });
    expect(said(report)).toEqual(acts);
    expect(report).toMatchObject({ cleared: [] });
    expect(report.acts[0]?.detail).toContain(answer.known ? '' : answer.detail);
    expect(scene.issues).toEqual([]);
  });

  it('who closed a halt cannot be read: neither cleared nor raised again', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.close(1, hour(1));
    const ports = scene.ports();
    const board: IssueBoard = { ...ports.board, read: async () => unknown('unreachable', 'no answer') };
    expect(await run(scene, [subject([1])], 2, {}, { ...ports, board })).toMatchObject({ cleared: [] });
    expect(scene.issues).toHaveLength(1);
  });

  it('without a token for variables the issue stands, and an act says so', async () => {
    const scene = new HaltScene();
    const { board } = scene.ports();
    const report = await haltForP0(
      { incidents: [subject([1])], sinceOf: always, at: hour(0), repository: REPOSITORY },
      { board },
      { dryRun: false, variable: VARIABLE },
    );
    expect(said(report)).toEqual(['halt done', 'variable not-possible']);
    expect(report.acts[1]?.detail).toContain('`variables-token`');
  });

  it('an issue that cannot be opened keeps nothing from the variable', async () => {
    const scene = new HaltScene();
    const ports = scene.ports();
    const report = await run(scene, [subject([1])], 0, {}, { ...ports, board: { ...ports.board, create: async () => DENIED } });
    expect(said(report)).toEqual(['halt not-possible', 'variable done']);
    expect(report.halt).toBeUndefined();
  });
});

describe('two runs at once', () => {
  it('raise two halts: both halt, and the younger is closed as a duplicate that clears nothing', async () => {
    const scene = new HaltScene();
    let other: Promise<P0HaltReport> | undefined;
    const incidents = [subject([1])];
    const first = scene.ports((count, when) => {
      // The other run looks at the same moment, and sees one finding more.
      if (count === 2 && when === 'after') other = run(scene, [...incidents, subject([2])], 0);
    });
    await run(scene, incidents, 0, {}, first);
    await other;
    expect(scene.openHalts()).toEqual([1, 2]);
    const report = await run(scene, [...incidents, subject([2])], 1);
    expect(said(report)).toEqual(['halt unchanged', 'halt done', 'variable unchanged']);
    expect(scene.openHalts()).toEqual([1]);
    // What only the younger one was raised for is raised again when a person ends the older one.
    const older = haltMemory(scene.issues[0] ?? scene.add({}), undefined)?.findings ?? new Set();
    scene.close(1, hour(2));
    expect((await run(scene, [...incidents, subject([2])], 3)).halt === undefined).toBe(older.size === 2);
  });

  it('the younger stays open when a person closes the older one at that moment', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    const { body } = scene.issues[0] ?? scene.add({});
    scene.add({ body });
    const ports = scene.ports((count, when) => {
      if (count === 2 && when === 'after') scene.close(1, hour(1));
    });
    const report = await run(scene, [subject([1])], 1, {}, ports);
    expect(said(report)).toContain('halt not-now');
    expect(scene.openHalts()).toEqual([2]);
  });

  it('the younger is closed whatever case the label was made in', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.add({ body: scene.issues[0]?.body ?? '' });
    for (const { number } of scene.issues) scene.change(number, { labels: ['SAR:Halt'] });
    await run(scene, [subject([1])], 1);
    expect(scene.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('halts of people and of CI are never closed', async () => {
    const scene = new HaltScene();
    await run(scene, [subject([1])], 0);
    scene.add({ author: 'boss', body: 'stop' });
    await run(scene, [subject([1])], 1);
    expect(scene.openHalts()).toEqual([1, 2]);
  });
});

it('killed while it closes the younger of two, a further run ends with one', async () => {
  for (const when of ['before', 'after'] as const) {
    for (let last = 1; last <= 5; last++) {
      const scene = new HaltScene();
      await run(scene, [subject([1])], 0);
      scene.add({ body: scene.issues[0]?.body ?? '' });
      let dead = false;
      const ports = scene.ports((count, moment) => {
        dead ||= count === last && moment === when;
        if (dead) throw new Killed();
      });
      await run(scene, [subject([1])], 1, {}, ports);
      expect(scene.openHalts()).toContain(1);
      await run(scene, [subject([1])], 2);
      expect(scene.openHalts(), `killed ${when} ${last}`).toEqual([1]);
    }
  }
});

it('killed at any request, a further run ends where one that was not killed does', async () => {
  const straight = new HaltScene();
  const incidents = [subject([1]), subject([2])];
  await run(straight, incidents, 0);
  await run(straight, incidents, 1);
  for (const when of ['before', 'after'] as const) {
    for (let last = 1; last <= 5; last++) {
      const scene = new HaltScene();
      let dead = false;
      const ports = scene.ports((count, moment) => {
        dead ||= count === last && moment === when;
        if (dead) throw new Killed();
      });
      await run(scene, incidents, 0, {}, ports);
      await run(scene, incidents, 1);
      await run(scene, incidents, 2);
      expect(scene.openHalts(), `killed ${when} ${last}`).toEqual([1]);
      expect([...scene.variables]).toEqual([...straight.variables]);
    }
  }
});
