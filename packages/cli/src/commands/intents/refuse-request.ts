import { quoteUntrusted, UserError } from '@sar/baseline';
import { nameProblem, secretsIn } from '@sar/rescue';

/** What a command was given that would be written down: into a file, the ledger or a variable. */
export interface WrittenTexts {
  readonly name: string;
  readonly value?: string;
  /** Other texts by what people call them: `note`. */
  readonly more?: Readonly<Record<string, string | undefined>>;
}

/**
 * Refuses a secret, and a name that no policy could allow, before anything is written or sent. The value is looked at for random text,
 * too; of the others, hashes and ids are a natural part.
 *
 * @throws UserError that says what a text looks like, and holds no secret
 */
export function refuseRequest({ name, value = '', more = {} }: WrittenTexts): void {
  const found: readonly (readonly [string, string | undefined])[] = [
    ['value', secretsIn(value, { entropy: true })[0]],
    ['name', secretsIn(name, { entropy: false })[0]],
    ...Object.entries(more).map(([what, text = '']) => [what, secretsIn(text, { entropy: false })[0]] as const),
  ];
  for (const [what, like] of found) {
    if (like === undefined) continue;
    throw new UserError(
      `the ${what} looks like a secret (${like}): nothing was written. Everybody who can read a workflow's log or the repository's ` +
        'settings can read a variable; put it into a secret, and revoke it if others have seen it',
    );
  }
  const problem = nameProblem(name);
  if (problem !== undefined) throw new UserError(`${quoteUntrusted(name)} cannot be the name of a variable: ${problem}`);
}
