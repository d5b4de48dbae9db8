import data from './builtin-names.json' with { type: 'json' };
import type { Reference, ReferenceContext } from './reference.js';

const KINDS: ReadonlyMap<string, NonNullable<Reference['builtin']>> = new Map(
  data.flatMap(({ name, contexts, kind }) => contexts.map((context) => [`${context}.${name}`, kind === 'token' ? 'token' : 'platform'])),
);

/**
 * What GitHub itself does with a name: it sets the secret (`token`), or the runner reads the entry although no workflow names it
 * (`platform`). Undefined for every other name.
 *
 * @param name upper case
 */
export function builtinKind(context: ReferenceContext, name: string): Reference['builtin'] | undefined {
  return KINDS.get(`${context}.${name}`);
}
