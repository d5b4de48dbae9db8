import { expect, it } from 'vitest';
import { displayWidth } from '../terminal/display-width.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { initDocument } from './init-document.js';
import type { InitPlan } from './init-plan.js';
import { initTable } from './init-table.js';

const PLAN: InitPlan = {
  facts: {
    defaultBranch: 'main',
    languages: [{ name: 'Python', count: 2, path: 'a.py' }],
    managers: [
      { name: 'uv', count: 1, path: 'uv.lock' },
      { name: 'npm', count: 3, path: 'a/package-lock.json' },
    ],
    workflows: [
      { path: '.github/workflows/ci.yml', tasks: ['test', 'lint'] },
      { path: '.github/workflows/x.yml', tasks: ['test'] },
    ],
    entries: [{ layer: 'repo-secrets', name: 'A', required: true, purpose: 'Used' }],
    artefacts: [{ kind: 'DVC data', path: 'data.dvc' }],
    callers: [],
    owner: { name: '@o', from: 'CODEOWNERS' },
  },
  files: [{ path: '.github/sar.yml', text: 'version: 1\n', why: 'the baseline' }],
  kept: [{ path: 'b.yml', why: 'it is there' }],
  notes: ['a note'],
  next: ['first', 'second'],
};
const options = { palette: PLAIN_PALETTE, columns: 80 };

it('shows what was found, what would be written and why, what is left alone, and what comes next', () => {
  expect(initTable(PLAN, { ...options, applied: false })).toEqual([
    'Found',
    '    languages             Python (2 files)',
    '    package managers      uv (uv.lock), npm (a/package-lock.json and 2 more)',
    '    workflows             2: 2 test, 1 lint',
    '    variables, secrets    1 repo-secrets',
    '    models, data, memory  DVC data data.dvc',
    '    watchdogs             none',
    '    baseline              none',
    '    owner                 @o, from CODEOWNERS',
    '    default branch        main',
    '',
    'Would be written',
    '  + .github/sar.yml  the baseline',
    '',
    'Left alone',
    '  = b.yml  it is there',
    '',
    'To know',
    '  - a note',
    '',
    'Next',
    '  1. first',
    '  2. second',
    '',
    '1 file to write: "sar init --apply" writes, "sar init --dry-run" shows the text',
  ]);
});

it('tells what was written, and that there is nothing to write', () => {
  expect(initTable(PLAN, { ...options, applied: true })).toEqual(expect.arrayContaining(['Written', '1 file written']));
  const lines = initTable({ ...PLAN, files: [] }, { ...options, applied: true });
  expect(lines.at(-1)).toBe('Nothing to write: the repository is set up.');
});

it('is a document', () => {
  expect(initDocument(PLAN, { version: '0.1.0', applied: true })).toMatchObject({
    schema: 'sar.init/1',
    applied: true,
    found: { default_branch: 'main', owner: { name: '@o' }, artefacts: [{ kind: 'DVC data', path: 'data.dvc' }] },
    files: PLAN.files,
    next: PLAN.next,
  });
});

it('is no wider than the terminal, as far as words allow', () => {
  const long = 'word '.repeat(60);
  const plan = { ...PLAN, notes: [long], next: [long], files: [{ path: 'a.yml', text: '', why: long }] };
  const tooWide = initTable(plan, { ...options, columns: 60, applied: false }).filter(
    (line) => displayWidth(line) > 60 && line.includes('word'),
  );
  expect(tooWide).toEqual([]);
});

it('does not call a repository set up while a file is in the way of a watchdog', () => {
  const kept = [{ path: 'sar-nightly.yml', why: 'it is there', isInTheWay: true as const }];
  expect(initTable({ ...PLAN, files: [], kept }, { ...options, applied: true }).at(-1)).toBe(
    'Nothing to write, and 1 watchdog is not set up: a file is in the way, see "Left alone".',
  );
  expect(initDocument({ ...PLAN, kept }, { version: '1', applied: false }).kept).toEqual([{ path: 'sar-nightly.yml', why: 'it is there' }]);
});
