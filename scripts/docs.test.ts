import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted();
/** Every page that is written for people. */
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...markdownIn('docs'),
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`),
].filter((path) => existsSync(join(root, path)));
/** The pages of rules have tests of their own for what they show. */
const SHOWING = PAGES.filter((page) => !page.startsWith('docs/rules/'));

interface Block {
  readonly name: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The YAML blocks of all pages, each named by its page and line. */
const BLOCKS: readonly Block[] = SHOWING.flatMap((page) => {
  const text = read(page);
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].map((match) => ({
    name: `${page}:${text.slice(0, match.index).split('\n').length}`,
    text: match[1] ?? '',
    value: parse(match[1] ?? '') as Readonly<Record<string, unknown>>,
  }));
});
const baselines = BLOCKS.filter(({ value }) => 'version' in value);
const workflows = BLOCKS.filter(({ value }) => 'jobs' in value);

describe('the baselines that the pages show', () => {
  it.each(baselines.map(({ name, text }) => [name, text] as const))('%s is one', async (_, text) => {
    const loaded = await loadBaseline({
      text,
      path: '.github/sar.yml',
      readFile: (path) => (path === '.github/sar-team.yml' ? { kind: 'text', text: 'version: 1\n', sizeBytes: 11 } : { kind: 'absent' }),
    });
    expect(loaded.version).toBe(1);
  });

  it('show every section', () => {
    const { properties } = JSON.parse(read('schemas/baseline.schema.json')) as { readonly properties: Readonly<Record<string, unknown>> };
    const shown = new Set(
      baselines.filter(({ name }) => name.startsWith('docs/guides/baseline.md')).flatMap(({ value }) => Object.keys(value)),
    );
    expect([...shown].toSorted()).toEqual(Object.keys(properties).toSorted());
  });
});

interface ShownJob {
  readonly uses?: string;
  readonly with?: object;
  readonly secrets?: object;
  readonly steps?: readonly { readonly id?: string; readonly uses?: string; readonly with?: object }[];
}

/** A job that calls a reusable workflow of this repository gives it inputs and secrets that there are. */
function expectCall(uses: string, inputs: readonly string[], secrets: readonly string[]): void {
  if (!uses.startsWith('org/sar/')) return;
  const [, file = ''] = /^org\/sar\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(uses) ?? [];
  expect(existsSync(join(root, file)) ? file : `${uses}: no such workflow`).toBe(file);
  const { on } = parse(read(file)) as {
    readonly on: { readonly workflow_call: { readonly inputs?: object; readonly secrets?: object } | null };
  };
  expect(Object.keys(on.workflow_call?.inputs ?? {})).toEqual(expect.arrayContaining([...inputs]));
  expect(Object.keys(on.workflow_call?.secrets ?? {})).toEqual(expect.arrayContaining([...secrets]));
}

describe('the workflows that the pages show', () => {
  it.each(workflows.map(({ name, value }) => [name, value] as const))(
    '%s gives actions of this repository inputs and reads outputs that there are',
    (_, value) => {
      const jobs = Object.values(value['jobs'] as Readonly<Record<string, ShownJob>>);
      for (const { uses = '', with: inputs = {}, secrets = {} } of jobs) expectCall(uses, Object.keys(inputs), Object.keys(secrets));
      for (const { id = '', uses = '', with: inputs = {} } of jobs.flatMap(({ steps = [] }) => steps)) {
        const action = /^org\/sar\/(actions\/[\w-]+)@v1$/.exec(uses)?.[1];
        expect(action === undefined && uses.startsWith('org/sar')).toBe(false);
        if (action === undefined) continue;
        const metadata = parse(read(`${action}/action.yml`)) as { readonly inputs: object; readonly outputs: object };
        expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
        const outputs = [...JSON.stringify(value).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
        const used = outputs.filter(([, step]) => step === id).map(([, , output]) => output);
        expect(Object.keys(metadata.outputs)).toEqual(expect.arrayContaining(used));
      }
    },
  );

  it('are there at all', () => {
    expect(baselines.length).toBeGreaterThan(8);
    expect(workflows.length).toBeGreaterThan(4);
  });
});

/** What a page links to in this repository: paths from the root, with the anchors. Examples in blocks are no links. */
function linksOf(page: string): readonly { readonly target: string; readonly path: string; readonly anchor: string | undefined }[] {
  return [...withoutBlocks(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    return [{ target, path: path === '' ? page : join(dirname(page), path).replaceAll('\\', '/'), anchor }];
  });
}

describe('links', () => {
  it.each(PAGES.map((page) => [page]))('of %s lead to files and headings that there are', (page) => {
    const broken = linksOf(page).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true;
      return anchor !== undefined && !anchors(read(path)).includes(anchor);
    });
    expect(broken.map(({ target }) => target)).toEqual([]);
  });

  it('lead from docs/README.md to every page', () => {
    const reached = new Set(['docs/README.md']);
    for (const page of reached) {
      for (const { path } of linksOf(page)) if (path.endsWith('.md') && existsSync(join(root, path))) reached.add(path);
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^( *)(```+)[^\n]*\n.*?^\1\2$/gms, '');
}

/** The anchors of a page's headings, as GitHub makes them; of two equal ones the second has `-1` behind it. */
function anchors(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

describe('the threat model', () => {
  const rows = read('docs/threat-model.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | '))
    .filter((cells) => cells.length === 3 && !/^\| (?:Threat|---)/.test(cells[0] ?? ''));

  it.each(rows.map(([threat = '', where = '', tests = '']) => [threat.slice(2), where, tests] as const))(
    '%s: the named places and tests exist',
    (_, where, tests) => {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !path.endsWith('.test.ts') || !existsSync(join(root, path)))).toEqual([]);
      const places = [...where.matchAll(/`((?:packages|actions|scripts)\/[^`]+)`/g)].map(([, path = '']) => path);
      expect(places.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );

  it('has its threats in a table that can be read', () => {
    expect(rows.length).toBeGreaterThan(15);
  });
});
