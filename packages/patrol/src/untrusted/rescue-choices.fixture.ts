import { known, type LiveRepository, type LiveVariables } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { signal } from '../finding.fixture.js';
import { treeFiles } from '../gate/tree-files.js';
import { pacerFor } from '../pacer.fixture.js';
import { documentOf } from '../rescue/opened.fixture.js';
import type { MachineFolder, RescueWorld } from '../rescue/rescue-world.js';
import { rescue } from '../rescue/rescue.js';
import { openSurvey } from '../survey.js';
import { Choices, MENDED, ownNames, silentPort, type Chosen } from './chosen.fixture.js';
import { BASELINE } from './rescue-baseline.fixture.js';
import { boardOf, COMMIT, historyOf, storeOf, workTreeOf } from './rescue-scene.fixture.js';

/** Where a text of somebody else's is read by a rescue. */
export interface RescueTexts {
  /** In everything that a sensor of the repository prints of its findings. */
  readonly found?: string;
  /** In everything that a findings file says of its findings, and the sensor that it names. */
  readonly told?: { readonly text: string; readonly sensor: string };
  /** What the programs of playbooks print. */
  readonly printed?: string;
  /** Titles of runs. */
  readonly title?: string;
  /** What the journal on `sar-state` says that a dispatch had written down. */
  readonly remembered?: string;
  /** An issue with the labels of SAR, its title and its body. */
  readonly issue?: string;
  /** A file of the checkout, and a name of one. */
  readonly file?: string;
  /** What GitHub and other servers answer. */
  readonly answered?: string;
}

const NOW = Date.parse('2026-11-22T12:00:00Z');
const IDS: Readonly<Record<string, string>> = { stale: '1'.repeat(16), broken: '2'.repeat(16), asks: '3'.repeat(16) };

/** What a rescue that acts, and the next one after it, choose where these texts stand. */
export async function rescueChoices(texts: RescueTexts): Promise<Chosen> {
  const choices = new Choices();
  const state = new Map<string, string>();
  const first = await worldOf(texts, choices, state, NOW);
  await rescued(texts, first, choices);
  if (texts.remembered !== undefined) forge(state, texts.remembered);
  await rescued(texts, await worldOf(texts, choices, state, NOW + 3_600_000), choices);
  return choices.all;
}

async function rescued({ told }: RescueTexts, world: RescueWorld, choices: Choices): Promise<void> {
  const findings = told === undefined ? undefined : { path: 'findings.json', document: await documentOf(findingsOf(told), {}) };
  const request = { only: [], applies: true, ...(findings !== undefined && { findings }) };
  const { reports } = await rescue(request, { dryRun: false }, { firstSeen: new Map(), accepted: new Set() }, world);
  for (const { playbook } of reports) choices.add('commands', `playbook ${playbook}`);
}

/** Findings with a text in every part that may hold one. */
function findingsOf({ text, sensor }: { readonly text: string; readonly sensor: string }) {
  return Object.entries(IDS).map(([rule, id]) =>
    signal({
      id,
      sensor,
      rule,
      artefact: { kind: 'file', path: 'docs/a.md', name: text, url: text },
      message: text,
      expected: text,
      actual: text,
      help: text,
      evidence: [{ path: 'docs/a.md', text }],
      playbook: text,
      fix: { title: text, edits: [{ path: '.github/workflows/evil.yml', start: 0, end: 0, text }] },
    }),
  );
}

async function worldOf(texts: RescueTexts, choices: Choices, files: Map<string, string>, at: number): Promise<RescueWorld> {
  const tree = memoryTree({
    '.github/sar.yml': JSON.stringify(BASELINE),
    '.github/workflows/rebuild.yml': 'on: workflow_dispatch\nrun-name: ${{ inputs.sar-id }}\njobs: {}\n',
    'README.md': `# A\n\n${texts.file ?? ''}\n\n[there](gone.md)\n`,
    ...(texts.file !== undefined && { [`docs/${texts.file.replaceAll(/[\n/]/g, '_')}.md`]: texts.file }),
  });
  const printed = (program: string) =>
    program === 'own-scan'
      ? JSON.stringify({ schema: 'sar.signals/1', signals: findingsOf({ text: texts.found ?? 'plain', sensor: texts.found ?? 'x' }) })
      : program === 'off-scan'
        ? JSON.stringify({ schema: 'sar.signals/1', signals: [] })
        : (texts.printed ?? '');
  const commands = choices.runner(printed);
  const folder = (): MachineFolder => ({ tree, files: treeFiles(tree, new Date(at)), commands });
  const survey = await openSurvey(tree);
  const words = texts.answered ?? 'it does not answer';
  let now = at;
  return {
    survey,
    machine: {
      root: '/repo',
      folder,
      commitTree: () => tree,
      changedFiles: () => new Set([MENDED]),
      openWorkTree: async () => known(workTreeOf(folder, commands)),
      http: choices.http({ error_code: words, message: words }),
      pacer: pacerFor(5000),
      monotonic: () => 0,
      models: silentPort({}, words),
      now: () => new Date(now),
      wait: async (ms) => void (now += ms),
    },
    github: {
      repository: 'octo-org/octo-repo',
      guard: { check: async () => ({ isAllowed: true }) },
      board: boardOf(texts.issue),
      dispatcher: {
        dispatch: async (target, inputs) => {
          choices.add('tokens', 'token');
          choices.add(
            'workflows',
            `dispatch ${JSON.stringify([target, Object.entries(inputs).map(([name, value]) => [name, ownNames(value)])])}`,
          );
          return known('dispatched');
        },
      },
      branch: choices.writer('token'),
      pushBranch: choices.writer('push-token'),
      variables: {
        list: async (target) => {
          choices.add('repositories', JSON.stringify(target));
          return known([]);
        },
        get: async (target, name) => {
          choices.add('repositories', JSON.stringify([target, name]));
          return known(undefined);
        },
      },
      sensing: () => ({
        live: silentPort<LiveVariables>({ repository: 'octo-org/octo-repo' }, words),
        github: silentPort<LiveRepository>({}, words),
        history: historyOf(texts.title ?? 'plain', words),
      }),
    },
    state: storeOf(files),
    commit: COMMIT,
    branch: 'main',
    defaultBranch: 'main',
    repositoryOwner: 'octo-org',
    offline: false,
    run: 'https://github.com/octo-org/octo-repo/actions/runs/1',
  };
}

/** Whoever may push to the state writes into what a dispatch remembers, as if its answer had been lost an hour ago. */
function forge(files: Map<string, string>, text: string): void {
  const path = 'rescue/journal.json';
  const journal = JSON.parse(files.get(path) ?? '') as { attempts: { playbook: string; remembered: unknown; endedAt?: string }[] };
  for (const attempt of journal.attempts)
    if (attempt.playbook === 'REBUILD')
      attempt.remembered = { '0': { id: text, at: '2026-11-22T11:00:00.000Z', workflow: text, branch: text } };
  files.set(path, JSON.stringify(journal));
}
