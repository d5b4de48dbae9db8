import { known, unknown, type Change, type Revisions } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { docLinks } from './doc-links.js';

const COMMIT = (name: string): string => name.repeat(40).slice(0, 40);

/** A history in which files were last changed on a day of November 2026. */
function revisions(days: Readonly<Record<string, number>>): Revisions {
  const changes = new Map<string, Change>(
    Object.entries(days).map(([path, day]) => [
      path,
      { commit: COMMIT(String(day % 10)), at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z` },
    ]),
  );
  return {
    head: COMMIT('9'),
    lastChange: () => unknown('unsupported', 'not asked'),
    lastChanges: (paths) => known(new Map([...changes].filter(([path]) => paths.includes(path)))),
    changedLines: () => undefined,
    changedSince: () => unknown('unsupported', 'not asked'),
  };
}

async function read(repository: MemoryRepository, history?: Revisions): Promise<readonly string[]> {
  const reading = await docLinks.read(sensorInput(repository, history === undefined ? {} : { revisions: history }));
  if (reading.outcome === 'unknown') return [reading.detail];
  const signals = reading.outcome === 'signals' ? reading.signals : [];
  return [
    ...signals.map(({ rule, artefact, message }) => `${rule} ${artefact.path}:${artefact.line ?? '-'} ${message}`),
    ...reading.scope.unjudged.map(({ path, reason }) => `unjudged ${path}: ${reason}`),
  ];
}

const FILES = { 'docs/api.md': '# API\n\n<!-- sar:describes src/api -->\n', 'src/api/a.ts': '', 'src/api/b.ts': '', 'src/other.ts': '' };

describe('freshness', () => {
  it('tells a document that is older than what it describes, until it is committed again', async () => {
    expect(await read({ files: FILES }, revisions({ 'docs/api.md': 5, 'src/api/a.ts': 4, 'src/api/b.ts': 5, 'src/other.ts': 9 }))).toEqual(
      [],
    );
    expect(await read({ files: FILES }, revisions({ 'docs/api.md': 5, 'src/api/a.ts': 8, 'src/api/b.ts': 6 }))).toEqual([
      'stale-document docs/api.md:3 docs/api.md was last changed on 2026-11-05; 2 files that it describes were changed since, src/api/a.ts on 2026-11-08',
    ]);
    expect(await read({ files: FILES }, revisions({ 'docs/api.md': 9, 'src/api/a.ts': 8, 'src/api/b.ts': 6 }))).toEqual([]);
  });

  it.each([
    ['front matter', { 'a.md': '---\ndescribes: [src/*.ts]\n---\n', 'src/x.ts': '' }, {}],
    ['the baseline', { 'a.md': 'text', 'src/x.ts': '' }, { describes: { 'a.md': ['src/**'] } }],
  ])('takes the declaration of %s', async (_, files, options) => {
    const told = await read({ files, sensors: { 'doc-links': options } }, revisions({ 'a.md': 1, 'src/x.ts': 2 }));
    expect(told.map((each) => each.split(' ')[0])).toEqual(['stale-document']);
  });

  it('tells a description of nothing', async () => {
    expect(await read({ files: { 'a.md': '<!-- sar:describes src/gone.ts -->' } }, revisions({ 'a.md': 1 }))).toEqual([
      'describes-nothing a.md:1 a.md says that it describes "src/gone.ts", and there is no such file',
    ]);
  });

  it.each([
    ['there is no git', undefined, 'there is no history of git to tell when it was changed; check out with history (fetch-depth: 0)'],
    [
      'no commit has it',
      revisions({ 'src/api/a.ts': 3 }),
      'no commit of it is known: it is new, or the history is shallow (check out with fetch-depth: 0)',
    ],
  ])('does not judge where %s', async (_, history, reason) => {
    expect(await read({ files: FILES }, history)).toEqual([`unjudged docs/api.md: ${reason}`]);
  });

  it('says that the baseline names a document that is not there', async () => {
    expect(await read({ files: { 'a.md': '' }, sensors: { 'doc-links': { describes: { 'b.md': ['src/**'] } } } })).toEqual([
      'unjudged b.md: sensors.doc-links.describes names it, and there is no such document',
    ]);
  });

  it('says a thing that is said twice once', async () => {
    expect(await read({ files: { 'a.md': '<!-- sar:describes gone.ts gone.ts -->\n\n<!-- sar:describes gone.ts -->' } })).toHaveLength(1);
  });

  it('judges no more globs of a document than the baseline takes, and says so', async () => {
    const globs = Array.from({ length: 20_000 }, (_, at) => `gone${at}.ts`);
    const told = await read({ files: { 'a.md': `<!-- sar:describes ${globs.join(' ')} -->` } });
    expect(told.filter((each) => each.startsWith('describes-nothing'))).toHaveLength(100);
    expect(told.at(-1)).toBe('unjudged a.md: it describes 20000 paths and globs; 100 are the most that are judged: name folders');
  });

  it('does not judge a faulty glob', async () => {
    expect(await read({ files: { 'a.md': '<!-- sar:describes src/{a -->' } })).toEqual([
      'unjudged a.md: it describes "src/{a": `{` without `}` (write `\\{` for a literal brace)',
    ]);
  });
});
