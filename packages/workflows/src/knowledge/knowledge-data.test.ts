import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cachePath } from './cache-path.js';
import { cacheDirectoryOf } from './cache-directory-of.js';
import { commandsFromText, notation } from './commands-from-text.fixture.js';
import { downloadsOf } from './downloads-of.js';
import { ecosystemsOfPath } from './ecosystems-of-path.js';
import { effectsOf } from './effects-of.js';
import { knowledge } from './knowledge-data.js';
import { publishesByCommand } from './publishes-by-command.js';
import { satisfies } from './version-range.js';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

interface EcosystemFile {
  readonly id: string;
  readonly examples: Readonly<Record<string, string>>;
}

const files = readdirSync(join(dataFolder, 'ecosystems')).map((name) => ({
  name,
  file: parse(readFileSync(join(dataFolder, 'ecosystems', name), 'utf8')) as EcosystemFile,
}));
const publishing = parse(readFileSync(join(dataFolder, 'publish-commands.yml'), 'utf8')) as {
  readonly examples: Readonly<Record<string, string>>;
};

describe.each(files)('ecosystem $name', ({ name, file }) => {
  const record = knowledge().ecosystems.get(file.id);

  it('is in a file of its name, with source and date', () => {
    expect(name).toBe(`${file.id}.yml`);
    expect(record?.source).toMatch(/\w{3}/);
    expect(record?.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('knows its own paths, on every runner', () => {
    for (const { path } of record?.paths ?? [])
      expect(
        ecosystemsOfPath(path).map(({ ecosystem }) => ecosystem),
        path,
      ).toContain(file.id);
    if (record?.coveredBy.length === 0) {
      for (const path of Object.values(record.cachePaths).flat())
        expect(
          ecosystemsOfPath(path).map(({ ecosystem }) => ecosystem),
          path,
        ).toContain(file.id);
    }
    for (const { variable, means } of record?.moved ?? [])
      expect(cachePath(`$${variable}`, [[variable, means]]), variable).toEqual(cachePath(means));
  });

  it('recognises the commands that print its cache directory', () => {
    for (const print of record?.prints ?? []) expect(cacheDirectoryOf(commandsFromText(print)[0]), print).toBe(file.id);
  });

  it('prefers a wiring that works', () => {
    const preferred = record?.preferred;
    if (!preferred) return;
    const steps = parse(preferred.snippet.replaceAll('<packages>', 'x')) as readonly {
      readonly uses?: string;
      readonly with?: Readonly<Record<string, unknown>>;
    }[];
    const step = steps.find(({ uses }) => uses?.startsWith(`${preferred.action}@`));
    expect(step, preferred.snippet).toBeDefined();
    const [action = '', ref = ''] = (step?.uses ?? '').split('@');
    const inputs = new Map(Object.entries(step?.with ?? {}).map(([key, value]) => [key, { value: String(value) }]));
    const effects = effectsOf({ action: action.toLowerCase(), written: action, ref, version: ref, pinned: false }, inputs, {
      events: ['push'],
    });
    expect(effects.ignoredInputs).toEqual([]);
    const wired = effects.caches.filter(({ state }) => state === 'on').flatMap(({ ecosystems }) => ecosystems);
    if (!preferred.snippet.includes('outputs.'))
      expect(
        [file.id, ...record.coveredBy].some((id) => wired.includes(id)),
        JSON.stringify(effects.caches),
      ).toBe(true);
  });

  it.each(Object.entries(file.examples))('%s → %s', (text, expected) => {
    expect(notation(commandsFromText(text).flatMap(downloadsOf), file.id)).toBe(expected);
  });
});

describe('publishing commands', () => {
  it.each(Object.entries(publishing.examples))('%s → %s', (text, expected) => {
    expect(commandsFromText(text).some(publishesByCommand) ? 'publishes' : 'none').toBe(expected);
  });
});

describe('actions', () => {
  const records = [...knowledge().actions.values()];

  it('have source, date, and ranges that compile', () => {
    for (const record of records) {
      expect(record.source, record.action).toMatch(/\w{3}/);
      expect(record.read, record.action).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(record.action).toBe(record.action.toLowerCase());
      const ranges = [...(record.caches ?? []), ...(record.downloads ?? []), ...(record.ignored ?? []), ...(record.dead ?? [])].flatMap(
        ({ versions }) => versions ?? [],
      );
      for (const range of [...ranges, ...Object.values(record.inputs ?? {})])
        expect(() => satisfies([1, 0, 0], range), `${record.action} ${range}`).not.toThrow();
    }
  });

  it('name only ecosystems that exist, and are in force at their newest version', () => {
    for (const { action, latest = '1' } of records) {
      const effects = effectsOf({ action, written: action, ref: `v${latest}`, version: `v${latest}`, pinned: false }, new Map(), {
        events: ['push'],
      });
      expect(effects.known, action).toBe(true);
      expect(effects.deadCache, action).toBeUndefined();
      for (const { ecosystems } of effects.caches)
        for (const id of ecosystems) expect(knowledge().ecosystems.has(id), `${action} ${id}`).toBe(true);
      for (const { ecosystem } of effects.downloads) expect(knowledge().ecosystems.has(ecosystem), action).toBe(true);
    }
  });
});
