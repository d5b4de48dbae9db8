import type { FailurePattern } from '@sar/baseline';

type Given = { readonly id: string; readonly error: readonly string[] } & Partial<
  Pick<FailurePattern, 'class' | 'priority' | 'category' | 'name' | 'fixable'>
> & {
    readonly confidence?: number;
    readonly context?: readonly string[];
    readonly excluded?: readonly string[];
    readonly files?: readonly string[];
    readonly locations?: readonly ('log' | 'annotation' | 'conclusion')[];
    readonly reuse?: number;
  };

/** A pattern for tests, with what a test does not care about filled in. */
export function aPattern(given: Given): FailurePattern {
  return {
    pattern_id: given.id,
    name: given.name ?? `pattern ${given.id}`,
    category: given.category ?? 'test-infrastructure',
    class: given.class ?? 'code-regression',
    priority: given.priority ?? 2,
    severity: 'P2',
    detection: {
      error_signatures: [...given.error],
      ...(given.context !== undefined && { context_signatures: [...given.context] }),
      ...(given.excluded !== undefined && { excluded_signatures: [...given.excluded] }),
      ...(given.files !== undefined && { file_patterns: [...given.files] }),
      ...(given.locations !== undefined && { log_locations: [...given.locations] }),
    },
    root_cause: 'Something is wrong.',
    fix_steps: ['Mend it.'],
    ...(given.fixable !== undefined && { fixable: given.fixable }),
    metadata: { discovered: '2026-11-22', confidence: given.confidence ?? 0.9, reuse_count: given.reuse ?? 0, evidence: 'ran' },
  };
}
