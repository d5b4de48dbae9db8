import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { detectCallers } from '../init/detect-callers.js';
import { applied, planFor } from '../init/init.fixture.js';
import { readSource } from '../init/sar-source.js';
import { sarUses } from '../doctor/watchdog-calls.js';
import { calling, coverageFor, stepping, W } from './coverage.fixture.js';

const NIGHTLY = 'octo/fork/.github/workflows/watchdog-nightly.yml@main';
const SCHEDULE = "{schedule: [{cron: '0 2 * * *'}]}";
const CALLER = { [W('n.yml')]: calling(SCHEDULE, NIGHTLY) };
const schema = (from: string, before = '') =>
  `${before}# yaml-language-server: $schema=https://raw.githubusercontent.com/${from}/main/schemas/baseline.schema.json\nversion: 1\n`;

describe('which repository is SAR', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a fork that is called sar', { [W('n.yml')]: calling(SCHEDULE, NIGHTLY.replace('octo/fork', 'Octo/SAR')) }, ['nightly']],
    ['a fork of which one part is used', CALLER, []],
    [
      'a fork of which two parts are used',
      { ...CALLER, [W('a.yml')]: stepping('push', 'uses: Octo/Fork/actions/cache-layers@main') },
      ['nightly'],
    ],
    [
      'a fork of which a workflow that nobody calls uses another part',
      { ...CALLER, [W('a.yml')]: stepping('workflow_call', 'uses: octo/fork/actions/ci-health-monitor@main') },
      ['nightly'],
    ],
    ['a fork that the baseline has its schema from', { ...CALLER, '.github/sar.yml': schema('Octo/Fork') }, ['nightly']],
    [
      'a fork that the baseline has its schema from, below a licence',
      { ...CALLER, '.github/sar.yml': schema('octo/fork', '# Licence: MIT\r\n#\r\n\n---\n') },
      ['nightly'],
    ],
    ['one that is named behind the head of the baseline', { ...CALLER, '.github/sar.yml': schema('octo/fork', 'version: 1\n\n') }, []],
    ['a fork that the caller names', { [W('n.yml')]: `# Ours\n# Source of SAR: Octo/Fork\n${CALLER[W('n.yml')]}` }, ['nightly']],
    ['another one than the caller names', { [W('n.yml')]: `# Source of SAR: octo/forks\n${CALLER[W('n.yml')]}` }, []],
    ['one that the caller names where anybody writes', { [W('n.yml')]: `${CALLER[W('n.yml')]}# Source of SAR: octo/fork\n` }, []],
    ['one that another workflow names', { ...CALLER, [W('a.yml')]: `# Source of SAR: octo/fork\n${stepping('push', 'run: x')}` }, []],
    ['one whose name is cut', { [W('n.yml')]: `#${'x'.repeat(3965)}\n# Source of SAR: octo/fork-of-ours\n${CALLER[W('n.yml')]}` }, []],
    ['another one than that', { ...CALLER, '.github/sar.yml': schema('octo/other') }, []],
    ['one that another line names', { ...CALLER, '.github/sar.yml': schema('octo/fork', 'version: 1\n').replace(/version: 1\n$/, '') }, []],
    ['one that no repository can be called', { ...CALLER, '.github/sar.yml': schema('octo/../fork') }, []],
  ])('is told alike by init, coverage and doctor: %s', async (_what, files, ids) => {
    const repository = repositoryWorkflows(memoryTree(files));
    const { watchdogs } = await coverageFor(files);
    expect({
      init: detectCallers(repository, 'org/sar').callers.map(({ watchdog }) => watchdog),
      coverage: watchdogs.flatMap(({ shipped }) => shipped ?? []),
      doctor: sarUses(repository).calls.map(({ watchdog }) => watchdog.id),
    }).toEqual({ init: ids, coverage: ids, doctor: ids });
  });

  it('is what --source says, also for the commands after it', async () => {
    const wishes = { watchdogs: ['nightly'], source: readSource('octo/fork@main') };
    const { files, kept } = await planFor(CALLER, wishes);
    expect(kept).toEqual([{ path: W('n.yml'), why: 'it calls the watchdog nightly already' }]);
    const { watchdogs } = await coverageFor({ ...CALLER, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) });
    expect(watchdogs.map(({ shipped }) => shipped)).toEqual(['nightly']);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['is not there', {}],
    ['begins with a licence', { '.github/sar.yml': '# SPDX-License-Identifier: MIT\nversion: 1\n' }],
    ['names no schema', { '.github/sar.yml': 'version: 1\n' }],
    ['names a schema of its own', { '.github/sar.yml': '# yaml-language-server: $schema=./sar.schema.json\nversion: 1\n' }],
  ])('is what init was told, for all commands after it, where the baseline %s', async (_what, files) => {
    const plan = await planFor(files, { watchdogs: ['nightly'], source: readSource('Octo/Tools@main') });
    const after = applied(files, plan);
    expect(await planFor(after, { watchdogs: ['nightly'] })).toMatchObject({
      files: [],
      kept: [{ path: '.github/sar.yml' }, { path: W('sar-nightly.yml'), why: 'it calls the watchdog nightly already' }],
    });
    const { watchdogs } = await coverageFor(after);
    expect(watchdogs.map(({ shipped }) => shipped)).toEqual(['nightly']);
    const { calls, doubtful } = sarUses(repositoryWorkflows(memoryTree(after)));
    expect([calls.map(({ watchdog }) => watchdog.id), doubtful]).toEqual([['nightly'], []]);
  });

  it('is doubtful in the place of its own caller, too: init does not say that it calls something else', async () => {
    const { kept } = await planFor({ [W('sar-nightly.yml')]: CALLER[W('n.yml')] ?? '' }, { watchdogs: ['nightly'] });
    expect(kept).toEqual([
      {
        path: W('sar-nightly.yml'),
        why: 'it is there and calls a workflow that nothing tells to be the watchdog nightly, which is not set up',
        isInTheWay: true,
      },
    ]);
  });

  it('is doubtful otherwise: init sets the watchdog up, names the other one, and says how to tell', async () => {
    const { files, notes } = await planFor(CALLER, { watchdogs: ['nightly'] });
    expect(files.map(({ path }) => path)).toContain(W('sar-nightly.yml'));
    expect(notes).toEqual(
      expect.arrayContaining([
        `${W('n.yml')} calls a workflow that is called like the watchdog nightly, and nothing tells that it is one`,
        expect.stringContaining('--source owner/repository@<commit>'),
      ]),
    );
  });
});
