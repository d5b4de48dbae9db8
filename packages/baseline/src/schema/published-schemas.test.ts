import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { PRESET_NAMES, presetContent } from '../presets/presets.js';
import { publishedSchemas } from './published-schemas.js';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function validator(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(publishedSchemas().get(name) as object);
}

describe('generated files are up to date', () => {
  it.each([...publishedSchemas().keys()])('schemas/%s', (name) => {
    expect(JSON.parse(read(`schemas/${name}`))).toEqual(publishedSchemas().get(name));
  });
});

describe('baseline.schema.json', () => {
  const valid = validator('baseline.schema.json');

  it.each(PRESET_NAMES)('accepts %s', (name) => {
    expect(valid(presetContent(name))).toBe(true);
  });

  it.each([
    [{}, true],
    [{ version: 1, extends: 'sar:recommended' }, true],
    [{ cache: null }, true],
    [{ cache: { rules: { 'static-key': 'off', 'unsafe-key': null } } }, true],
    [{ waivers: [{ rule: 'a', reason: 'why', owner: '@x', expires: '2026-12-31' }] }, true],
    [{ waivers: [{ rule: 'a', reason: 'why', owner: '@x' }] }, false],
    [{ waivers: [{ rule: 'a', reason: 'why', owner: '@x', expires: '2026-02-30' }] }, false],
    [{ cahce: {} }, false],
    [{ version: 2 }, false],
    [{ cache: { tier: 'forever' } }, false],
    [{ state: '../x' }, false],
  ])('%j: %s', (value, expected) => {
    expect(valid(value)).toBe(expected);
  });

  it('documents every key', () => {
    const undocumented: string[] = [];
    walk(publishedSchemas().get('baseline.schema.json'), '');
    expect(undocumented).toEqual([]);

    function walk(node: unknown, path: string): void {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
            if (property.description === undefined) undocumented.push(`${path}.${name}`);
            walk(property, `${path}.${name}`);
          }
        } else walk(value, path);
      }
    }
  });
});
