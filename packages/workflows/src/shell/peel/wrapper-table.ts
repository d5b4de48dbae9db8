import data from '../../../data/shell-wrappers.json' with { type: 'json' };

import type { Wrapper } from './wrapper.js';

/** All entries of `data/shell-wrappers.json`. */
export const wrappers: readonly Wrapper[] = data.wrappers as readonly Wrapper[];

const NONE: readonly Wrapper[] = [];
let byProgram: ReadonlyMap<string, readonly Wrapper[]> | undefined;

/** The entries of a program by its base name; more than one when its subcommands differ. */
export function wrappersOf(program: string): readonly Wrapper[] {
  byProgram ??= index();
  const name = program.toLowerCase();
  const exact = byProgram.get(name);
  if (exact !== undefined) return exact;
  if (!/\dt?$/.test(name)) return NONE;
  const unversioned = byProgram.get(name.replace(/(?<=[a-z])\d+(\.\d+){0,2}t?$/, ''));
  return unversioned?.filter((wrapper) => wrapper.versioned === true) ?? NONE;
}

function index(): ReadonlyMap<string, readonly Wrapper[]> {
  const map = new Map<string, Wrapper[]>();
  for (const wrapper of wrappers) {
    for (const program of wrapper.programs) map.set(program, [...(map.get(program) ?? []), wrapper]);
  }
  return map;
}
