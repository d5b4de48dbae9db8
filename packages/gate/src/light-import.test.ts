import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('loading the gate loads neither sensors nor a schema library, which cost more than its checks', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path),
  );
  const imported = files.flatMap((path) => {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    return [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^.'][^']*)'/gm)].map(([, name]) => name);
  });
  expect(files.length).toBeGreaterThan(30);
  expect([...new Set(imported)]).toEqual(['@sar/baseline']);
});
