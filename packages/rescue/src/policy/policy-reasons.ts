import type { IntentPolicy } from './intent-policy.js';

/**
 * Collects why policies refuse an intent. What several of them say is said once, with all of them named.
 */
export class PolicyReasons {
  readonly #policies: readonly IntentPolicy[];
  readonly #found = new Map<string, { readonly before: string; readonly after: string; readonly sources: Set<string> }>();

  /** @param policies all that judge, oldest first */
  constructor(policies: readonly IntentPolicy[]) {
    this.#policies = policies;
  }

  /** Adds a reason; the policy is named between the two parts of its sentence. */
  add(policy: IntentPolicy, before: string, after: string): void {
    const key = JSON.stringify([before, after]);
    const found = this.#found.get(key) ?? { before, after, sources: new Set<string>() };
    found.sources.add(policy.source);
    this.#found.set(key, found);
  }

  /** The sentences, in the order in which they were first added. */
  sentences(): readonly string[] {
    return [...this.#found.values()].map(({ before, after, sources }) => `${before}${this.#name([...sources])}${after}`);
  }

  #name(sources: readonly string[]): string {
    const isAll = sources.length > 1 && sources.length === new Set(this.#policies.map(({ source }) => source)).size;
    if (!isAll) return sources.join(' and ');
    return sources.length === 2 ? `both policies (${sources.join(' and ')})` : `all ${sources.length} policies (${sources.join(', ')})`;
  }
}
