import { readFileSync, readdirSync } from 'node:fs';
import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { USED_OF_GITHUB } from './actions-policy-lines.js';
import { diagnose } from './diagnose.js';
import { factsOf, notOk } from './doctor.fixture.js';
import watchdogInputs from './watchdog-inputs.json' with { type: 'json' };

// What this room knows of the called workflows and actions, compared with them.
const root = new URL('../../../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

it.each(SHIPPED_WATCHDOGS)('knows the inputs of $id', ({ id, file }) => {
  const { on } = parse(textOf(`.github/workflows/${file}`)) as { on: { workflow_call: { inputs?: Record<string, unknown> } } };
  const known: Readonly<Record<string, readonly string[]>> = watchdogInputs;
  expect(known[id]).toEqual(Object.keys(on.workflow_call.inputs ?? {}).toSorted());
});

it("knows the actions of others that they use, and those of SAR's actions", () => {
  const files = [
    ...SHIPPED_WATCHDOGS.map(({ file }) => `.github/workflows/${file}`),
    ...readdirSync(new URL('actions/', root)).map((name) => `actions/${name}/action.yml`),
  ];
  const used = files.flatMap((path) => [...textOf(path).matchAll(/^\s*(?:- )?uses: ([\w./-]+)@/gm)].map(([, name = '']) => name));
  expect([...USED_OF_GITHUB].toSorted()).toEqual([...new Set(used)].toSorted());
});

it('finds nothing wrong with what "sar init" writes', () => {
  const names = readdirSync(new URL('docs/examples/watchdogs/', root)).filter((name) => name.endsWith('.yml'));
  const files = Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, textOf(`docs/examples/watchdogs/${name}`)]));
  expect(names.length).toBe(SHIPPED_WATCHDOGS.length);
  expect(notOk(diagnose(factsOf(files))).filter((line) => line.startsWith('problem'))).toEqual([]);
});
