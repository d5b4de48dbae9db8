import type { CacheEffect, FileCondition } from './knowledge-types.js';

/**
 * Decides a cache that depends on a file of the repository. `text` is the file's content, undefined when it does not exist.
 * Effects that depend on no file come back as they are. Never throws: a file that is no JSON names no package manager.
 * Rules: actions/setup-node `src/main.ts` at v5.0.0 and v6.0.0, read 2026-11-22.
 */
export function settleByFile(effect: CacheEffect, text: string | undefined): CacheEffect {
  const { decidedBy, ...settled } = effect;
  if (decidedBy === undefined) return effect;
  if (text === undefined) return { ...settled, state: 'off', why: `${effect.why}; ${decidedBy.file} does not exist` };
  if (decidedBy.condition === 'exists') return { ...settled, state: 'on' };
  const manager = managerNamed(text, decidedBy);
  if (manager === undefined) return { ...settled, state: 'off', why: `${effect.why}; ${decidedBy.file} names none of them` };
  return { ...settled, state: 'on', ecosystems: [manager], why: `${effect.why}; ${decidedBy.file} names ${manager}` };
}

function managerNamed(text: string, { condition, managers = [] }: FileCondition): string | undefined {
  const manifest = parseObject(text);
  const named: unknown[] = [];
  if (condition === 'devEngines') {
    const wanted = property(property(manifest, 'devEngines'), 'packageManager');
    for (const entry of Array.isArray(wanted) ? wanted : [wanted]) named.push(property(entry, 'name'));
  }
  named.push(property(manifest, 'packageManager'));
  for (const name of named) {
    if (typeof name !== 'string') continue;
    const manager = name.replace(/^\^/, '').split('@')[0] ?? '';
    if (managers.includes(manager)) return manager;
  }
  return undefined;
}

/** The manifest that was read last: a repository's steps ask for the same one again and again. */
let last: { readonly text: string; readonly value: unknown } | undefined;

function parseObject(text: string): unknown {
  if (last?.text !== text) last = { text, value: parsed(text) };
  return last.value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
