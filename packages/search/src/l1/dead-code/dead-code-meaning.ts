import { compileGlob, type Impact, type SensorSettings } from '@sar/baseline';
import type { DeadCodeRule } from './dead-item.js';
import toolRules from './tool-rules.json' with { type: 'json' };

/** What a tool's rule means to this sensor. */
export interface Meaning {
  readonly rule: DeadCodeRule;
  readonly impact?: Impact | undefined;
}

/** Tells what a tool's rule means; undefined when it is not about dead code. */
export type DeadCodeMeaning = (tool: string, code: string) => Meaning | undefined;

const RULES = new Map(toolRules.rules.map(({ code, rule }) => [code, rule as DeadCodeRule]));

/** The meaning by the baseline: the first glob of `mapping` that matches `<tool>/<code>`, else the code where `codes` names it. */
export function deadCodeMeaning({ codes, mapping }: Pick<SensorSettings<'dead-code'>, 'codes' | 'mapping'>): DeadCodeMeaning {
  const globs = Object.entries(mapping).map(([pattern, meaning]) => ({ glob: compileGlob(pattern), meaning }));
  const counted = new Set(codes);
  const known = new Map<string, Meaning | undefined>();
  return (tool, code) => {
    const key = `${tool}/${code}`;
    if (!known.has(key)) known.set(key, find(key, code));
    return known.get(key);
  };

  function find(key: string, code: string): Meaning | undefined {
    const mapped = globs.find(({ glob }) => glob.matches(key));
    if (mapped !== undefined) return mapped.meaning;
    return counted.has(code) ? { rule: RULES.get(code) ?? 'unused-code' } : undefined;
  }
}
