import { known, type Signal } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { schemaDrift } from './schema-drift.js';

const SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['model'],
  properties: {
    model: { $ref: './parts.schema.json#/$defs/model' },
    seeds: { type: 'array', items: { type: 'integer' }, uniqueItems: true },
    stage: { enum: ['dev', 'prod'] },
    name: { type: 'string', pattern: '^[a-z]{2,10}$' },
  },
  additionalProperties: false,
});
const D2020 = 'https://json-schema.org/draft/2020-12/schema';
const PARTS = JSON.stringify({
  $defs: { model: { type: 'object', properties: { layers: { type: 'integer', minimum: 1 } }, additionalProperties: false } },
});
const SOUND = '# one run\nmodel:\n  layers: 4\nseeds:\n  - 1\n  - 2\nstage: dev\n';
const FILES = { 'conf/run.schema.json': SCHEMA, 'conf/parts.schema.json': PARTS, 'conf/run.yaml': SOUND };
const DECLARED = { 'schema-drift': { schemas: [{ files: ['conf/*.yaml'], schema: 'conf/run.schema.json' }] } };

/** `k0`, `k1`, … */
function numbered(length: number): string[] {
  return Array.from({ length }, (_, at) => `k${at}`);
}

const noChanges = { lastChanges: () => known(new Map()) } as never as NonNullable<SensorInput['revisions']>;

async function read(repository: MemoryRepository, more: Partial<SensorInput> = {}) {
  return schemaDrift.read(sensorInput(repository, more));
}

async function signalsOf(repository: MemoryRepository, more: Partial<SensorInput> = {}): Promise<readonly Signal[]> {
  const reading = await read(repository, more);
  return reading.outcome === 'signals' ? reading.signals : [];
}

function brief(signals: readonly Signal[]): unknown {
  return signals.map(({ rule, artefact: { path, line }, message }) => [rule, path, line, message]);
}

describe('schemaDrift', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read({ files: FILES, sensors: DECLARED })).toMatchObject({ outcome: 'clear', scope: { judged: 2, unjudged: [] } });
    const broken = { ...FILES, 'conf/run.yaml': SOUND.replace('layers: 4', 'layer: 4').replace('- 2', '- two').replace('dev', 'test') };
    expect(brief(await signalsOf({ files: broken, sensors: DECLARED }))).toEqual([
      ['schema-violation', 'conf/run.yaml', 3, '"model.layer": the schema has no key "layer"; did you mean "layers"?'],
      ['schema-violation', 'conf/run.yaml', 6, '"seeds[1]": it must be of type integer, and is of type string'],
      ['schema-violation', 'conf/run.yaml', 7, '"stage": it is none of the values that the schema allows'],
    ]);
    expect((await read({ files: FILES, sensors: DECLARED })).outcome).toBe('clear');
  });

  it('keeps the identity when lines shift, and tells no value', async () => {
    const secret = SOUND.replace('stage: dev', 'stage: hunter2');
    const [before] = await signalsOf({ files: { ...FILES, 'conf/run.yaml': secret }, sensors: DECLARED });
    const [after] = await signalsOf({ files: { ...FILES, 'conf/run.yaml': `# more\n\n${secret}` }, sensors: DECLARED });
    expect(after?.id).toBe(before?.id);
    expect(after?.artefact.line).toBe(9);
    expect(JSON.stringify(before)).not.toContain('hunter2');
  });

  it.each([
    ['a YAML comment', 'a.yaml', '# yaml-language-server: $schema=./conf/run.schema.json\nmodel: {}\nstage: no\n', 3],
    ['a key of JSON', 'a.json', '{\n  "$schema": "conf/run.schema.json",\n  "model": {},\n  "stage": 1\n}', 4],
    ['a directive of TOML', 'a.toml', '#:schema conf/run.schema.json\nstage = "no"\n[model]\n', 2],
  ])('follows %s to a local schema', async (_, path, text, line) => {
    const signals = await signalsOf({ files: { ...FILES, [path]: text } });
    expect(signals.map(({ rule, artefact }) => [rule, artefact.path, artefact.line])).toEqual(
      expect.arrayContaining([['schema-violation', path, line]]),
    );
  });

  it.each([
    ['package.json', '{\n  "name": "x",\n}', 'blocks', 3],
    ['.github/dependabot.yml', 'version: 2\nupdates: [\n', 'degrades', 3],
    ['a/pyproject.toml', '[project]\nname = \n', 'blocks', 2],
    ['tsconfig.json', '{\n// c\n"files": [}\n', 'blocks', 3],
  ])('finds a %s that does not parse', async (path, text, impact, line) => {
    expect(await signalsOf({ files: { [path]: text } })).toMatchObject([{ rule: 'unparsable-file', impact, artefact: { path, line } }]);
  });

  it.each([
    ['test data', { 'tests/fixtures/package.json': '{' }],
    ['a template', { 'templates/package.json': '{ {{ name }} }' }],
    ['a file of no known tool', { 'data.json': '{' }],
    ['comments in a tsconfig', { 'tsconfig.json': '{ // c\n "a": [1,],\n}' }],
    ['a workflow', { '.github/workflows/a.yml': 'a: [' }],
    ['an empty repository', {}],
  ])('says nothing about %s', async (_, files) => {
    expect((await read({ files })).outcome).toBe('clear');
  });

  it.each([
    ['missing', { 'conf/run.yaml': SOUND }, 'missing-schema', '.github/sar.yml'],
    ['no JSON', { ...FILES, 'conf/run.schema.json': '{"type": ' }, 'broken-schema', 'conf/run.schema.json'],
    ['no schema', { ...FILES, 'conf/run.schema.json': '{"type": "strin"}' }, 'broken-schema', 'conf/run.schema.json'],
    ['broken in a file it refers to', { ...FILES, 'conf/parts.schema.json': '{"$defs": 1}' }, 'broken-schema', 'conf/parts.schema.json'],
  ])('tells a schema that is %s, once', async (_, files, rule, path) => {
    const signals = await signalsOf({ files: { ...files, 'conf/second.yaml': SOUND }, sensors: DECLARED });
    expect(signals.map((signal) => [signal.rule, signal.artefact.path])).toEqual([[rule, path]]);
  });

  it.each([
    ['a draft that is not judged', { $schema: 'http://json-schema.org/draft-04/schema#' }, /draft-04/],
    ['a remote reference', { properties: { model: { $ref: 'https://example.com/x.json' } } }, /example\.com.*nothing is fetched/],
    ['a reference to nowhere', { $ref: '#/definitions/none' }, /definitions\/none/],
    ['a schema that refers to itself without end', { anyOf: [{ $ref: '#' }, { type: 'null' }] }, /without end/],
    ['a pattern that RE2 does not know', { properties: { stage: { pattern: 'd(?!x)' } } }, /RE2/],
  ])('leaves open what needs %s', async (_, schema, reason) => {
    const files = { 'conf/run.yaml': SOUND, 'conf/run.schema.json': JSON.stringify(schema) };
    const reading = await read({ files, sensors: DECLARED });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'conf/run.yaml', reason: expect.stringMatching(reason) as string }] },
    });
  });

  it('leaves open what names a schema on the network, but for the baseline that was loaded', async () => {
    const text = '# yaml-language-server: $schema=https://example.com/schemas/baseline.schema.json\nversion: 1\n';
    const input = sensorInput({ files: { '.github/sar.yml': text, 'conf/other.yml': text } });
    const baseline = { ...input.baseline, sources: ['sar:recommended', '.github/sar.yml'] };
    const reading = await schemaDrift.read({ ...input, baseline });
    expect(reading.outcome !== 'unknown' && reading.scope?.unjudged?.map(({ path }) => path)).toEqual(['conf/other.yml']);
  });

  it('judges what a pattern that is not known does not touch', async () => {
    const schema = { properties: { stage: { pattern: 'd(?!x)' }, seeds: { type: 'string' } } };
    const files = { 'conf/run.yaml': SOUND, 'conf/run.schema.json': JSON.stringify(schema) };
    expect(brief(await signalsOf({ files, sensors: DECLARED }))).toEqual([
      ['schema-violation', 'conf/run.yaml', 4, '"seeds": it must be of type string, and is of type array'],
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, boolean]>([
    [
      'draft 7: what stands beside a $ref means nothing',
      { properties: { a: { $ref: '#/definitions/n', maximum: 1 } }, definitions: { n: { type: 'integer' } } },
      'a: 5',
      true,
    ],
    [
      '2020-12: it counts',
      { $schema: D2020, properties: { a: { $ref: '#/$defs/n', maximum: 1 } }, $defs: { n: { type: 'integer' } } },
      'a: 5',
      false,
    ],
    ['a key that must not be there', { properties: { a: { not: {} } } }, 'a: 1', false],
    ['prefixItems', { $schema: D2020, prefixItems: [{ type: 'string' }], items: false }, '[a, b]', false],
    ['items as a list in draft 7', { items: [{ type: 'string' }], additionalItems: false }, '[a, b]', false],
    ['unevaluatedProperties', { $schema: D2020, allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, 'a: 1\nb: 2', false],
    [
      '$dynamicRef',
      { $schema: D2020, $dynamicAnchor: 'n', properties: { kids: { items: { $dynamicRef: '#n' } } }, unevaluatedProperties: false },
      'kids: [{kids: [{x: 1}]}]',
      false,
    ],
    [
      'a reference by the own address',
      { $id: 'https://example.com/s.json', $ref: 'https://example.com/s.json#/definitions/n', definitions: { n: { type: 'array' } } },
      'a: 1',
      false,
    ],
    [
      'a reference by the address of a neighbour',
      { $id: 'https://example.com/s.json', properties: { a: { $ref: 'https://example.com/other.json' } } },
      'a: text',
      false,
    ],
    [
      'a nested address',
      { definitions: { n: { $id: 'https://example.com/n', type: 'integer' } }, properties: { a: { $ref: 'https://example.com/n' } } },
      'a: text',
      false,
    ],
    ['if and then', JSON.parse('{"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}}') as never, 'a: 1', false],
    ['two patterns', { properties: { a: { pattern: '^x' }, b: { pattern: '^y' } } }, 'a: x\nb: y', true],
    ['the second of two patterns', { properties: { a: { pattern: '^x' }, b: { pattern: '^y' } } }, 'a: x\nb: x', false],
    ['an unknown format', { properties: { a: { format: 'colour' } } }, 'a: blue', true],
    ['a date', { properties: { a: { format: 'date' } } }, 'a: 2026-13-41', false],
    ['equal items in another order', { uniqueItems: true }, '[{a: 1, b: 2}, {b: 2, a: 1}]', false],
    ['tenths', { multipleOf: 0.1 }, '0.3', true],
    ['true', true as never, 'a: 1', true],
  ])('understands %s', async (_, schema, text, valid) => {
    const files = { 's.json': JSON.stringify(schema), 'other.json': '{"type": "integer"}', 'conf/x.yaml': text };
    const signals = await signalsOf({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(signals.map(({ rule }) => rule)).toEqual(valid ? [] : ['schema-violation']);
  });

  it('tells the forms of a union with the union', async () => {
    const schema = {
      properties: {
        step: {
          oneOf: [
            { type: 'string' },
            { type: 'object', required: ['run'], additionalProperties: false, properties: { run: { type: 'string' } } },
          ],
        },
      },
    };
    const files = { 's.yaml': JSON.stringify(schema), 'conf/x.yaml': 'step:\n  runs: a\n' };
    const [signal, ...more] = await signalsOf({
      files,
      sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.yaml' }] } },
    });
    expect(more).toEqual([]);
    expect(signal).toMatchObject({ artefact: { line: 1 }, message: expect.stringContaining('none of the forms') as string });
    expect(signal?.evidence.map(({ text }) => text).join('\n')).toContain('"run" is missing');
  });

  it.each<[string, object, string, readonly (readonly [number, string])[]]>([
    [
      'the form that gets further',
      {
        anyOf: [
          { properties: { a: { anyOf: [{ properties: { b: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } } }, { type: 'null' }] } } },
          { type: 'null' },
        ],
      },
      'a:\n  b: text',
      [[2, '"a.b": it must be of type boolean or null, and is of type string']],
    ],
    [
      'the form that a definition describes',
      {
        properties: { a: { oneOf: [{ $ref: '#/definitions/n' }, { type: 'string' }] } },
        definitions: { n: { required: ['b'], properties: { b: { type: 'integer' } }, type: 'object' } },
      },
      'a:\n  b: text',
      [[2, '"a.b": it must be of type integer, and is of type string']],
    ],
    [
      'the union, where several forms get further',
      { properties: { a: { anyOf: [{ properties: { b: { type: 'integer' } } }, { properties: { b: { minLength: 9 } } }] } } },
      'a:\n  b: text',
      [[1, '"a": it fits none of the forms that the schema allows, or several where one is wanted']],
    ],
  ])('of a union, tells %s', async (_, schema, text, expected) => {
    const files = { 's.json': JSON.stringify(schema), 'conf/x.yaml': text };
    const signals = await signalsOf({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(signals.map(({ artefact, message }) => [artefact.line, message])).toEqual(expected);
  });

  it('answers whatever the schema is', async () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      '$ref',
      'items',
      'anyOf',
      'not',
      'enum',
      'pattern',
      'required',
      'minimum',
      '$id',
      '$schema',
      'definitions',
      'additionalProperties',
      'format',
      'nullable',
      'discriminator',
      'sarStep',
      'const',
    );
    const { schema } = fc.letrec((tie) => ({
      schema: fc.dictionary(
        keyword,
        fc.oneof(
          { maxDepth: 3 },
          fc.jsonValue({ maxDepth: 1 }),
          tie('schema'),
          fc.array(tie('schema'), { maxLength: 2 }),
          fc.constantFrom('#', '#/definitions/type', 'object', 'array', '^a+$'),
        ),
        { maxKeys: 4 },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(schema, fc.jsonValue({ maxDepth: 2 }), async (drawn, value) => {
        const files = { 's.json': JSON.stringify(drawn), 'conf/x.json': JSON.stringify(value) };
        const reading = await read({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.json'], schema: 's.json' }] } } });
        expect(['clear', 'signals']).toContain(reading.outcome);
      }),
      { numRuns: 100 },
    );
  });

  it('gives up a schema that takes exponential time', async () => {
    const node = {
      anyOf: [
        { properties: { a: { $ref: '#/definitions/n' } }, required: ['z'] },
        { properties: { a: { $ref: '#/definitions/n' } }, required: ['y'] },
      ],
    };
    const deep = `${'{"a":'.repeat(40)}{}${'}'.repeat(40)}`;
    const files = { 's.json': JSON.stringify({ $ref: '#/definitions/n', definitions: { n: node } }), 'conf/x.yaml': deep };
    const reading = await read({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ reason: expect.stringContaining('steps') as string }] } });
  });

  it.each<[string, object, string, RegExp]>([
    ['a slow pattern', { items: { pattern: '^((a{1,10}){1,10}){1,10}$' } }, `["${`${'a'.repeat(400)}!","`.repeat(500)}"]`, /steps/],
    ['too many subschemas', { allOf: Array.from({ length: 10_001 }, () => ({})) }, '1', /10000 subschemas/],
    ['nesting without end', JSON.parse(`${'{"not":'.repeat(400)}{}${'}'.repeat(400)}`) as object, '1', /nested/],
    ['a long file', {}, `- ${'a'.repeat(600_000)}`, /512 KB/],
    ['long lists of keys', { items: { required: numbered(5000) } }, `[${'{},'.repeat(50_000)}{}]`, /steps/],
    ['long lists of values', { items: { enum: numbered(50_000).map((name) => [name]) } }, `[${'[1],'.repeat(50_000)}[1]]`, /steps/],
    ['one list that is compared often', { allOf: numbered(300).map(() => ({ uniqueItems: true })) }, `[${'1,'.repeat(50_000)}1]`, /steps/],
    [
      'one object whose keys are gone through often',
      { allOf: numbered(300).map(() => ({ minProperties: 1 })) },
      JSON.stringify(Object.fromEntries(numbered(5000).map((name) => [name, 1]))),
      /steps/,
    ],
    ['a text that is measured often', { allOf: numbered(600).map(() => ({ minLength: 1 })) }, `"${'a'.repeat(300_000)}"`, /steps/],
  ])('stops at %s', async (_, schema, text, reason) => {
    const path = text.length > 50_000 && reason.source === 'steps' ? 'conf/x.json' : 'conf/x.yaml';
    const files = { 's.json': JSON.stringify(schema), [path]: text };
    const reading = await read({ files, sensors: { 'schema-drift': { schemas: [{ files: [path], schema: 's.json' }] } } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path, reason: expect.stringMatching(reason) as string }] },
    });
  });

  it('reads a schema with a list that is longer than a call has arguments', async () => {
    const files = { 's.json': JSON.stringify({ properties: { stage: { enum: numbered(150_000) } } }), 'conf/x.yaml': 'stage: k1\n' };
    const bind = { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } };
    expect(await read({ files, sensors: bind })).toMatchObject({ outcome: 'clear', scope: { unjudged: [] } });
    expect(await signalsOf({ files: { ...files, 'conf/x.yaml': 'stage: none\n' }, sensors: bind })).toHaveLength(1);
  });

  it.each([
    ['the baseline', { 'conf/run.yaml': 'version: 1\nenable: true\n' }, [{ files: ['conf/run.yaml'], schema: 'sar:baseline' }]],
    ['the file, by its address', { 'conf/run.json': '{\n"$schema": "urn:sar:schema:baseline:1", "version": 1, "enable": 1}' }, []],
    ['the file, by its name', { 'conf/run.yaml': '# yaml-language-server: $schema=sar:baseline\nenable: 1\nversion: 1\n' }, []],
  ])('has the schemas that SAR publishes, named by %s', async (_, files, schemas) => {
    const broken = await signalsOf({ files, sensors: { 'schema-drift': { schemas } } }, { revisions: noChanges });
    expect(brief(broken)).toEqual([['schema-violation', Object.keys(files)[0], 2, expect.stringContaining('no key "enable"')]]);
    const mended = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/,? ?"?enable.*?(?=\}|\n)/, '')]));
    expect(await read({ files: mended, sensors: { 'schema-drift': { schemas } } }, { revisions: noChanges })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [] },
    });
  });

  it.each<[string, string, number, number]>([
    ['what YAML 1.1 takes for a boolean', 'on: yes\nlevel: 1\n', 0, 1],
    ['what is wrong in both', 'on: yes\nlevel: high\n', 1, 0],
    ['a text in quotes', 'on: "yes"\nlevel: 1\n', 1, 0],
  ])('tells no doubtful type: %s', async (_, text, told, open) => {
    const schema = { properties: { on: { type: 'boolean' }, level: { type: 'integer' } } };
    const files = { 's.json': JSON.stringify(schema), 'conf/x.yaml': text };
    const reading = await read({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(reading.outcome === 'signals' ? reading.signals.length : 0).toBe(told);
    expect(reading.outcome === 'unknown' ? undefined : reading.scope.unjudged.length).toBe(open);
  });

  it.each([
    [{ not: {} }, '"a": the schema allows nothing here'],
    [{ not: { type: 'integer' } }, '"a": it is what the schema forbids with `not`'],
  ])('tells what %j forbids', async (schema, message) => {
    const files = { 's.json': JSON.stringify({ properties: { a: schema } }), 'conf/x.yaml': 'a: 1\n' };
    const signals = await signalsOf({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(signals.map((signal) => signal.message)).toEqual([message]);
  });

  it('tells a published schema that there is not, with those that there are', async () => {
    const schemas = [{ files: ['conf/run.yaml'], schema: 'sar:base-line' }];
    expect(await signalsOf({ files: FILES, sensors: { 'schema-drift': { schemas } } })).toMatchObject([
      { rule: 'missing-schema', expected: expect.stringContaining('sar:baseline, ') as string },
    ]);
  });

  it('judges files that did not change by a schema that did', async () => {
    const files = { ...FILES, 'conf/run.yaml': 'stage: no\n' };
    const signals = await signalsOf({ files, sensors: DECLARED }, { onlyPaths: new Set(['conf/run.schema.json']) });
    expect(new Set(signals.map(({ artefact }) => artefact.path))).toEqual(new Set(['conf/run.yaml']));
  });

  it('is lenient with comments in JSON unless it is told not to be', async () => {
    const files = { 's.json': '{}', 'conf/x.json': '{ // c\n}' };
    const bind = (format?: 'json') => ({
      'schema-drift': { schemas: [{ files: ['conf/*'], schema: 's.json', ...(format !== undefined && { format }) }] },
    });
    expect(await signalsOf({ files, sensors: bind() })).toEqual([]);
    expect(await signalsOf({ files, sensors: bind('json') })).toMatchObject([{ rule: 'unparsable-file', artefact: { line: 1 } }]);
  });

  it('names what the baseline binds and nobody can judge', async () => {
    const schemas = [
      { files: ['none/*'], schema: 's.json' },
      { files: ['conf/*'], schema: 's.json' },
    ];
    const files = { 's.json': '{}', 'conf/x.ini': 'a=1', 'conf/y.yaml': 'a: !Ref b', 'conf/z.yaml': `a: ${'['.repeat(500)}` };
    const reading = await read({ files, sensors: { 'schema-drift': { schemas } } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'conf/x.ini' }, { path: '.' }, { path: 'conf/y.yaml' }, { path: 'conf/z.yaml' }] },
    });
  });

  it('tells one deviation at many places once', async () => {
    const list = { type: 'array', items: { type: 'object', additionalProperties: false } };
    const files = { 's.json': JSON.stringify(list), 'conf/x.yaml': Array.from({ length: 300 }, () => '- extra: 1').join('\n') };
    const signals = await signalsOf({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(signals).toHaveLength(1);
    expect(signals[0]?.message).toContain('299 more places');
  });

  it('says what of a bad file it cuts', async () => {
    const items = {
      items: { type: 'object', properties: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${at}`, { type: 'integer' }])) },
    };
    const row = JSON.stringify(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${at}`, 'x'])));
    const files = { 's.json': JSON.stringify(items), 'conf/x.yaml': `[${Array.from({ length: 100 }, () => row).join(',')}]` };
    const signals = await signalsOf({ files, sensors: { 'schema-drift': { schemas: [{ files: ['conf/x.yaml'], schema: 's.json' }] } } });
    expect(signals).toHaveLength(20);
    expect(signals.at(-1)?.message).toMatch(/10 more deviations.*only the first 2000 of 3000 errors/);
  });

  it('tells a schema that changed after its files, pedantically', async () => {
    const at = (day: string) => ({ commit: 'a', at: `2026-11-${day}T00:00:00Z` });
    const revisions = {
      lastChanges: () =>
        known(
          new Map([
            ['conf/run.schema.json', at('20')],
            ['conf/run.yaml', at('10')],
          ]),
        ),
    } as never as NonNullable<SensorInput['revisions']>;
    expect(await signalsOf({ files: FILES, sensors: DECLARED }, { revisions })).toMatchObject([
      { rule: 'schema-newer-than-file', pedantic: true },
    ]);
  });

  it('judges only the changed files when it is told which', async () => {
    const files = { ...FILES, 'conf/run.yaml': 'stage: no\n', 'conf/b.yaml': 'stage: no\n' };
    const signals = await signalsOf({ files, sensors: DECLARED }, { onlyPaths: new Set(['conf/b.yaml']) });
    expect(new Set(signals.map(({ artefact }) => artefact.path))).toEqual(new Set(['conf/b.yaml']));
  });
});
