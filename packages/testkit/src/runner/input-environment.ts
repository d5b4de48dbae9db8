import type { ActionMetadata } from './action-metadata.js';

/** The `INPUT_…` variables of a step, and the inputs that the action does not declare. */
export interface InputEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  readonly unexpected: readonly string[];
}

/**
 * The inputs as the runner passes them: the given ones over the defaults, an input without either as the empty string, the name
 * in upper case with spaces as `_` and hyphens kept. Inputs that are not declared are passed too; the runner only warns.
 *
 * @param github values of the `github` context that a default may use, by name
 * @throws Error when a default uses an expression other than `${{ github.<name> }}` with a name in `github`
 */
export function inputEnvironment(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): InputEnvironment {
  const values = new Map<string, string>();
  for (const [id, input] of metadata.inputs) values.set(id, evaluate(id, input.default ?? '', github));
  for (const [id, value] of Object.entries(given)) values.set(id.toLowerCase(), value);
  return {
    variables: Object.fromEntries([...values].map(([id, value]) => [`INPUT_${id.replaceAll(' ', '_').toUpperCase()}`, value])),
    unexpected: Object.keys(given).filter((id) => !metadata.inputs.has(id.toLowerCase())),
  };
}

function evaluate(id: string, text: string, github: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const name = /^\s*github\.(\w+)\s*$/.exec(expression)?.[1];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined)
      throw new Error(`the default of the input ${id} uses an expression that is not known here: ${expression.trim()}`);
    return value;
  });
}
