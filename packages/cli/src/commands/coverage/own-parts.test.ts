import { readFileSync } from 'node:fs';
import { sensors } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNamed } from '../commands.js';

interface Part {
  readonly sensors: readonly string[] | 'gate';
  readonly input?: string;
  readonly unless?: readonly string[];
  readonly writes?: string;
  readonly playbooks?: boolean;
}

const root = new URL('../../../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const parts = JSON.parse(text('packages/patrol/src/watchdogs/own-parts.json')) as Readonly<
  Record<'actions' | 'commands', Readonly<Record<string, Part>>>
>;
/** Inputs or options by which the map reads what a part does. */
const wordsOf = ({ input, unless, writes, playbooks, sensors: of }: Part, check: string): readonly string[] =>
  [
    input,
    ...(unless ?? []),
    writes,
    ...(playbooks === true ? ['apply', 'dry-run', 'playbook'] : []),
    ...(of === 'gate' ? [check] : []),
  ].filter((word) => word !== undefined);
const known = new Set(['all', ...sensors().map(({ id }) => id)]);

describe('what the coverage map knows of SAR itself', () => {
  it.each(Object.entries(parts.commands))('sar %s is a command with these options', async (name, part) => {
    const { command } = await commandNamed(name.split(' '));
    expect(command.name).toBe(name);
    expect(command.options.map((option) => option.name)).toEqual(expect.arrayContaining([...wordsOf(part, 'check')]));
    expect(part.sensors === 'gate' || part.sensors.every((id) => known.has(id))).toBe(true);
  });

  it.each(Object.entries(parts.actions))('actions/%s is an action with these inputs', (name, part) => {
    const { inputs } = parse(text(`actions/${name}/action.yml`)) as { readonly inputs: Readonly<Record<string, unknown>> };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...wordsOf(part, 'checks')]));
    expect(part.sensors === 'gate' || part.sensors.every((id) => known.has(id))).toBe(true);
  });
});
