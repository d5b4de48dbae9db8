import type { Intent } from '../intents/intent.js';
import { secretsIn } from '../policy/secrets-in.js';

/** The id that an intent was given; undefined for one that looks like a secret, which is not to be copied anywhere. */
export function sayableId({ id }: Intent): string | undefined {
  return secretsIn(id, { entropy: false }).length > 0 ? undefined : id;
}
