import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../load/load-baseline.js';
import { PRESET_NAMES } from './presets.js';

const PAGE = readFileSync(new URL('../../../../docs/standards.md', import.meta.url), 'utf8');

/** The text below the heading of an id; undefined when it has none. */
function sectionOf(id: string): string | undefined {
  return PAGE.split(/^## /m).find((section) => section.startsWith(`\`${id}\`\n`));
}

const citations = (
  await Promise.all(
    PRESET_NAMES.map(async (path) => {
      const { dimensions } = await loadBaseline({ path, readFile: () => ({ kind: 'absent' }) });
      return Object.entries(dimensions).flatMap(([id, { standards = [] }]) => standards.map((standard) => [standard, id] as const));
    }),
  )
).flat();

describe('docs/standards.md', () => {
  it.each(citations)('%s names the dimension %s', (standard, dimension) => {
    expect(PAGE).toMatch(new RegExp(`^\\| \`${standard}\` \\| \\[`, 'm'));
    expect(sectionOf(standard)).toContain(`| \`${dimension}\` |`);
  });

  it('names no dimension under a standard that it does not cite, and no standard that none cites', () => {
    const there = PAGE.split(/^## /m)
      .slice(1)
      .flatMap((section) => {
        const [, standard = ''] = /^`([^`]+)`/.exec(section) ?? [];
        return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, dimension = '']) => `${standard} ${dimension}`);
      });
    expect([...new Set(there)].toSorted()).toEqual([...new Set(citations.map((pair) => pair.join(' ')))].toSorted());
  });

  it('names sensors that there are', () => {
    const named = new Set([...PAGE.matchAll(/`([a-z]+-[a-z-]+)`/g)].map(([, id = '']) => id));
    const ids = new Set(citations.flat());
    const { properties } = (
      JSON.parse(readFileSync(new URL('../../../../schemas/baseline.schema.json', import.meta.url), 'utf8')) as {
        readonly properties: { readonly sensors: { readonly anyOf: readonly { readonly properties?: object }[] } };
      }
    ).properties.sensors.anyOf[0] ?? { properties: {} };
    expect([...named].filter((id) => !ids.has(id) && !Object.hasOwn(properties ?? {}, id))).toEqual([]);
  });
});
