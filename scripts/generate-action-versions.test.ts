import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileActionVersions, generateActionVersions } from './generate-action-versions.mjs';

const data = new URL('../packages/search/data/', import.meta.url);

/** Reads the real data, with one file changed. */
function reading(changed: string, change: (text: string) => string) {
  return (name: string) => {
    const text = readFileSync(new URL(name, data), 'utf8');
    if (name !== changed) return text;
    const result = change(text);
    expect(result).not.toBe(text);
    return result;
  };
}

it('has compiled what the data says', () => {
  expect(generateActionVersions({ check: true })).toBe(0);
});

it.each([
  ['action-versions.yml', (text: string) => text.replace(/ {4}source: .*\n/, ''), /actions\/checkout: no source/],
  ['action-versions.yml', (text: string) => text.replace('4: 2023-09-22', '4: 2023-09-31'), /"2023-09-31" is no date/],
  ['action-versions.yml', (text: string) => text.replace('4: 2023-09-22', '4: 2021-09-22'), /not in order/],
  ['action-versions.yml', (text: string) => text.replace('4.0.0: node20', '4.0.0: node21'), /"node21" is no runtime/],
  ['action-versions.yml', (text: string) => text.replace('version: 7.0.1', 'version: 7'), /"7" is no version/],
  ['action-versions.yml', (text: string) => text.replace('    latest:', '    newest:'), /unknown key "newest"/],
  ['dead-references.yml', (text: string) => text.replace('effect: fails', 'effect: breaks'), /#1: "breaks" is none of/],
  ['runner-images.yml', (text: string) => text.replace('removed: 2027-04-17', 'removed: 2027-04-01'), /dates are not in order/],
  ['runtimes.yml', (text: string) => text.replace('impact: degrades', 'impact: terrible'), /"terrible" is none of/],
])('refuses unsound data in %s', (name, change, message) => {
  expect(() => compileActionVersions(reading(name, change))).toThrow(message);
});
