import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { descriptionText, extractDescription, MAX_BYTES, wantedOperations } from './extract-github-description.mjs';
import { normaliseOperation, normaliseParameter, normaliseSchema } from './normalise-github-description.mjs';

const path = (relative: string) => fileURLToPath(new URL(`../packages/testkit/${relative}`, import.meta.url));
const committed = readFileSync(path('src/github-server/description/github-description.generated.json'), 'utf8');
const wanted = wantedOperations(readFileSync(path('data/github-operations.yml'), 'utf8'));

const text = { type: 'string' };
const open = { type: 'object', properties: { a: text } };
const closed = { ...open, additionalProperties: false };

describe('normaliseSchema', () => {
  it.each([
    ['words go', { type: 'string', description: 'x', example: 'y', format: 'uri-template', 'x-foo': 1 }, text],
    [
      'a property may be called like a word',
      { type: 'object', properties: { description: text } },
      { type: 'object', properties: { description: text }, additionalProperties: false },
    ],
    ['objects are closed', open, closed],
    ['what says something about others stays', { ...open, additionalProperties: true }, { ...open, additionalProperties: true }],
    ['an object without properties stays open', { type: 'object' }, { type: 'object' }],
    ['inner objects are closed', { type: 'array', items: open }, { type: 'array', items: closed }],
    [
      'members of allOf stay open, and so does what holds them',
      { allOf: [open], properties: { b: text } },
      { allOf: [open], properties: { b: text } },
    ],
    ['oneOf is anyOf', { oneOf: [open, text] }, { anyOf: [closed, text] }],
    [
      'alternatives beside properties stay open',
      { ...open, oneOf: [{ properties: { b: text } }] },
      { ...open, anyOf: [{ properties: { b: text } }] },
    ],
    [
      'alternatives that name no further properties do not hinder',
      { ...open, anyOf: [{ properties: { a: { enum: ['x'] } }, additionalProperties: true }] },
      { ...closed, anyOf: [{ properties: { a: { enum: ['x'] } }, additionalProperties: true }] },
    ],
    [
      'alternatives that only require do not hinder',
      { ...open, anyOf: [{ required: ['a'] }] },
      { ...closed, anyOf: [{ required: ['a'] }] },
    ],
    ['null with a type', { type: 'string', nullable: true }, { type: 'string', nullable: true }],
    ['null without a type', { allOf: [{ $ref: '#/x' }], nullable: true }, { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] }],
    ['null with an enum', { type: 'string', enum: ['a'], nullable: true }, { type: 'string', enum: ['a', null], nullable: true }],
  ])('%s', (_name, before, after) => {
    expect(normaliseSchema(before)).toEqual(after);
  });
});

describe('normaliseParameter', () => {
  const perPage = (description: string) =>
    normaliseParameter({ name: 'per_page', in: 'query', description, schema: { type: 'integer', default: 10 } });

  it('takes the cap of a page from its words', () => {
    expect(perPage('The number of results per page (max 30).').schema).toEqual({ type: 'integer', default: 10, minimum: 1, maximum: 30 });
    expect(perPage('Results').schema.maximum).toBe(100);
  });

  it('lets a time be a range where its words say so', () => {
    const created = (description: string) =>
      normaliseParameter({ name: 'created', in: 'query', description, schema: { type: 'string', format: 'date-time' } });
    expect(created('Within the range; see "Understanding the search syntax".').schema).toEqual(text);
    expect(created('After the given time.').schema).toEqual({ type: 'string', format: 'date-time' });
  });

  it('keeps what says that a parameter holds slashes', () => {
    const parameter = normaliseParameter({ name: 'path', in: 'path', required: true, schema: text, 'x-multi-segment': true });
    expect(parameter).toEqual({ name: 'path', in: 'path', required: true, schema: text, 'x-multi-segment': true });
  });
});

describe('extractDescription', () => {
  const description = {
    openapi: '3.0.3',
    info: { version: '1', license: { name: 'MIT' } },
    paths: {
      '/a': {
        get: {
          operationId: 'a/get',
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } } } },
        },
      },
      '/b': { get: { operationId: 'b/get', responses: {} } },
    },
    components: {
      schemas: { a: { allOf: [{ $ref: '#/components/schemas/base' }] }, base: open, unreached: open },
      parameters: {},
      responses: {},
    },
  };
  const source = { name: 'pack', version: '1', published: '2026-01-01' };

  it('takes the operations and what they reach; a member of allOf is not closed', () => {
    const { paths, components, info } = extractDescription(description, ['a/get'], source);
    expect(Object.keys(paths)).toEqual(['/a']);
    expect(components.schemas).toEqual({ a: { allOf: [{ $ref: '#/components/schemas/base' }] }, base: open });
    expect(info).toMatchObject({ 'x-source': 'pack@1', 'x-published': '2026-01-01', 'x-operations': 1 });
    expect(JSON.parse(descriptionText(extractDescription(description, ['a/get'], source)))).toHaveProperty(['paths', '/a', 'get']);
  });

  it('names the operations that are not there', () => {
    expect(() => extractDescription(description, ['a/get', 'c/get'], source)).toThrow('no operation c/get');
    expect(() => wantedOperations('x: [a/get]\ny: [a/get]')).toThrow('names twice: a/get');
  });

  it('closes request bodies', () => {
    const operation = {
      operationId: 'x',
      requestBody: { required: true, content: { 'application/json': { schema: open } } },
      responses: {},
    };
    expect(normaliseOperation(operation).requestBody.content['application/json'].schema).toEqual(closed);
  });
});

describe('the committed extract', () => {
  it('has every operation of the data file, says where it is from, and is small', () => {
    const { paths, info } = JSON.parse(committed);
    const ids = Object.values<Record<string, { operationId: string }>>(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(wanted.sort());
    expect(info).toMatchObject({ 'x-source': expect.stringMatching(/^@octokit\/openapi@\d+\.\d+\.\d+$/), 'x-operations': wanted.length });
    expect(Buffer.byteLength(committed)).toBeLessThan(MAX_BYTES);
  });
});
