import { describe, expect, it } from 'vitest';
import { importDiagram, importRulesSection, withImportRules } from './generate-architecture.mjs';

const RULES = {
  'packages/base': { packages: [], npm: ['zod', 'yaml'], pure: true },
  'packages/files': { packages: ['base'], npm: [], machine: true },
  'packages/search': { packages: ['base', 'files'], npm: [] },
  'actions/*': { packages: ['base', 'files', 'search'], npm: [] },
};

it('shows each import once, by the longest way', () => {
  expect(importDiagram(RULES)).toBe('graph BT\n  files --> base\n  search --> files\n  actions --> search\n');
});

it('ends with imports that go round in a circle', () => {
  expect(importDiagram({ 'packages/a': { packages: ['b'], npm: [] }, 'packages/b': { packages: ['a'], npm: [] } })).toBe(
    'graph BT\n  a --> b\n  b --> a\n',
  );
});

describe('the table', () => {
  const section = importRulesSection(RULES, (folder: string) => `${folder} | <b>`);

  it.each([
    '| `packages/base` | packages/base \\| &lt;b> | none | `zod`, `yaml` | pure |',
    '| `packages/files` | packages/files \\| &lt;b> | base | none | files and processes |',
    '| `packages/search` | packages/search \\| &lt;b> | base, files | none | no files, no processes |',
    '| `actions/*` | actions/* \\| &lt;b> | base, files, search | none | no files, no processes |',
  ])('has %s', (row) => {
    expect(section.split('\n')).toContain(row);
  });

  it('says of a long list what is missing in it', () => {
    const names = Array.from({ length: 10 }, (_, at) => `p${at}`);
    const rules = Object.fromEntries(names.map((name) => [`packages/${name}`, { packages: [] as string[], npm: [] }]));
    const text = importRulesSection({ ...rules, 'actions/*': { packages: names.slice(0, 9), npm: [] } }, () => 'x');
    expect(text).toContain('| `actions/*` | x | all but p9 | none |');
  });
});

describe('the markers', () => {
  const page =
    'a\n<!-- generated from scripts/import-rules.json: start -->\nold\n<!-- generated from scripts/import-rules.json: end -->\nb\n';

  it('hold what is generated, and generating again changes nothing', () => {
    const once = withImportRules(page, 'new\n');
    expect(once).toContain('start -->\n\nnew\n\n<!--');
    expect(once).not.toContain('old');
    expect(withImportRules(once, 'new\n')).toBe(once);
  });

  it.each(['', page + page, page.replace('start', 'begin')])('are there once, or it says so', (odd) => {
    expect(() => withImportRules(odd, '')).toThrow(/once, in this order/);
  });
});
