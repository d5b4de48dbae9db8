import { loadBaseline } from '@sar/baseline';
import { initDocument, initTable, PLAIN_PALETTE } from '@sar/report';
import { readWorkflow } from '@sar/workflows';
import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applied, planFor, workflow } from './init.fixture.js';
import { renderBaseline, type BaselineContent } from './render-baseline.js';
import { readSource } from './sar-source.js';
import { yamlComment, yamlText } from './yaml-words.js';

const NASTY = [
  '"]: [x',
  "'",
  '\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u0000',
  '#',
  ': ',
  '${{ secrets.X }}',
  '##[error]',
  '::error::',
  '\u202e',
  '\ud800',
  'ä',
  '- ',
  '{',
  '*',
  '!',
  '&a',
  '%',
  '@',
  '`',
  '\\',
];
const LONE_SURROGATE = /\p{Cs}/u;
const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 5 })), { maxLength: 6 }).map((parts) => parts.join(''));

describe('texts in YAML', () => {
  it('are read as they were', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        // A lone surrogate is no character that a file can hold.
        if (LONE_SURROGATE.test(text)) return;
        expect(parse(`a:\n  - k: ${yamlText(text)} # c\n`)).toEqual({ a: [{ k: text }] });
      }),
    );
  });

  it.each(['true', 'No', '~', '1', '0x1', '.5', '.inf', 'a: b', 'a #b', '-', '- a', '', ' ', 'null', '2026-11-22', 'a,b'])(
    '%j is a text',
    (text) => {
      expect(parse(`k: ${yamlText(text)}`)).toEqual({ k: text });
    },
  );

  it('in a comment stay in it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(parse(`${yamlComment(text, '  ').join('\n')}\nk: 1\n`)).toEqual({ k: 1 });
      }),
    );
  });
});

describe('a baseline', () => {
  const word = nasty.filter((text) => text.length > 0 && text.length < 100 && !LONE_SURROGATE.test(text));
  const path = word.map((text) => text.replaceAll(/[\\:\p{Cc}]|\.\./gu, '_').replace(/^\//, '_'));
  const entry = fc.record({
    layer: fc.constantFrom('repo-secrets', 'repo-vars'),
    name: fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,20}$/).filter((name) => !name.startsWith('GITHUB_')),
    required: fc.boolean(),
    purpose: word,
  });
  const inEnvironment = fc.record({
    layer: fc.constantFrom('env-secrets', 'env-vars'),
    environment: fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'true', '1')),
    name: fc.constantFrom('A', 'NO', '__PROTO__'),
    required: fc.boolean(),
    purpose: word,
  });
  const content = fc.record({
    facts: fc.record({
      defaultBranch: word,
      languages: fc.constant([]),
      managers: fc.constant([]),
      workflows: fc.constant([]),
      entries: fc.constant([]),
      artefacts: fc.constant([]),
      callers: fc.constant([]),
      owner: fc.record({ name: fc.constantFrom('@a', '@a-b/c.d_e'), from: word }),
    }),
    source: fc.constant(readSource('org/sar@v1')),
    presets: fc.constantFrom(undefined, ['sar:recommended'], ['sar:level-4-mlops', 'sar:gate-python']),
    gate: fc.constantFrom(undefined, { preset: 'sar:gate-node', because: 'x' }),
    declarations: fc.record({
      indexes: fc.array(path, { maxLength: 3 }),
      databases: fc.array(fc.record({ path, table: fc.constantFrom('memories', 'on'), created: fc.constantFrom('created_at', 'y') }), {
        maxLength: 2,
      }),
      mlflow: fc.array(path, { maxLength: 2 }),
    }),
    entries: fc.uniqueArray(entry, { maxLength: 8, selector: ({ layer, name }) => `${layer} ${name}` }),
    more: fc.uniqueArray(inEnvironment, { maxLength: 3, selector: ({ layer, environment }) => `${layer} ${environment.toLowerCase()}` }),
    healer: fc.option(
      word.map((text) => `.github/workflows/${text}`),
      { nil: undefined },
    ),
  });

  it('always loads, and says what was to be said', async () => {
    await fc.assert(
      fc.asyncProperty(content, async ({ more, ...rest }) => {
        const given = { ...rest, entries: [...rest.entries, ...more] } as BaselineContent;
        const text = renderBaseline(given);
        expect(renderBaseline(given)).toBe(text);
        const baseline = await loadBaseline({ text, readFile: () => ({ kind: 'absent' }) });
        expect(baseline.owner).toBe(given.facts.owner?.name);
        expect(baseline.sensors['embedding-index'].indexes.map(({ metadata }) => metadata)).toEqual(given.declarations.indexes);
        const registry = baseline.variables.registry;
        for (const { layer, name, purpose } of rest.entries) expect(registry[layer as 'repo-vars']?.[name]?.purpose).toBe(purpose);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a hostile repository', () => {
  const files = {
    CODEOWNERS: "* @a'\u0000 @x/y\u202e\n",
    '.github/workflows/a b.yml': workflow(['run: echo ${{ secrets.A }}']),
    ".github/workflows/'; rm -rf ~.yml": workflow(['run: echo ${{ secrets.B }} ${{ vars.__PROTO__ }}']),
    '.github/workflows/x\n::error::y.yml': workflow(['run: echo ${{ secrets.C }}'], '    environment: "a\\n  b: c"\n'),
    '.github/workflows/bomb.yml': `a: &a [x,x]\nb: &b [*a,*a]\n${'c: '.repeat(3)}`,
    'x"y/z_index_meta.json': '{"generated_at":1}',
    'c:\\x_index_meta.json': '{"generated_at":1}',
    '{a,b}/k_index_meta.json': '[]',
  };

  it('is planned for: what is written is read back as it was meant', async () => {
    const plan = await planFor(files, {}, "feature/'x");
    for (const { path, text } of plan.files) {
      expect(path).toMatch(/^\.github\/(?:sar\.yml|workflows\/sar-[a-z-]+\.yml)$/);
      if (path.includes('workflows')) expect(readWorkflow(path, text)).toMatchObject({ kind: 'workflow', notes: [] });
    }
    expect((await planFor(applied(files, plan), {}, "feature/'x")).files).toEqual([]);
    const baseline = await loadBaseline({ readFile: (path) => memoryTree(applied(files, plan)).read(path) });
    expect(baseline.sensors['embedding-index'].indexes).toEqual([{ metadata: 'x"y/z_index_meta.json' }]);
    expect(Object.keys(baseline.variables.registry['env-secrets'] ?? {})).toEqual(['a\n  b: c']);
  });

  it('cannot forge lines of the table, or commands of a runner', async () => {
    const plan = await planFor(files);
    const lines = initTable(plan, { palette: PLAIN_PALETTE, applied: false, columns: 100 });
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}]|^\s*::|##\[/u.test(line))).toEqual([]);
    const document = initDocument(plan, { version: '1', applied: false });
    expect(document.found.workflows).toHaveLength(4);
  });
});
