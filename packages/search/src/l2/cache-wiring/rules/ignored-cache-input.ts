import type { RuleCheck } from './rule-check.js';

/** Fires for inputs that were meant to switch caching on and do nothing at this version. */
export const ignoredCacheInput: RuleCheck = ({ facts }) =>
  facts.happenings.flatMap((happening) => {
    if (happening.kind !== 'action') return [];
    const { effects, reference, site } = happening;
    const name = `${reference.written}@${reference.ref}`;
    return effects.ignoredInputs
      .filter(({ caching }) => caching)
      .map(({ input, why }) => {
        const written = happening.with.get(input);
        return {
          rule: 'ignored-cache-input' as const,
          about: 'step' as const,
          site: written === undefined ? site : { ...site, range: written.range },
          identity: `${reference.action}@${reference.ref}|${input}`,
          message: `the input "${input}" of ${name} does nothing: ${why}`,
          expected: 'an input that the action has at this version',
          actual: `${input}: ${written?.value ?? ''}`,
        };
      });
  });
