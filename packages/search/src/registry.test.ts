import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LAYERS } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensors } from './registry.js';

const LIFE = "it('is clear, tells what broke, and is clear again when it is mended'";
const here = new URL('.', import.meta.url);

describe.each(sensors().map((sensor) => ({ sensor, id: sensor.id })))('the sensor $id', ({ sensor, id }) => {
  const folder = new URL(`${sensor.layer.toLowerCase()}/${id}/`, here);

  it('has a room of its own, by its layer and name', () => {
    expect(existsSync(folder)).toBe(true);
  });

  it('counts only with a test that breaks and mends its artefact', () => {
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    expect(tests.some((name) => readFileSync(new URL(name, folder), 'utf8').includes(LIFE))).toBe(true);
  });

  it('says what it needs, and has rules that are its own', () => {
    expect(sensor.needs).not.toBe('');
    expect(sensor.rules.length).toBeGreaterThan(0);
    expect(sensor.rules.filter((rule) => rule.sensor !== id)).toEqual([]);
  });
});

it('the sensors are in the order of the layers, each once', () => {
  const all = sensors();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ layer }) => layer)).toEqual(all.map(({ layer }) => layer).toSorted((a, b) => LAYERS.indexOf(a) - LAYERS.indexOf(b)));
});
