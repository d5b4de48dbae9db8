import { nearestWord, UserError } from '@sar/baseline';

/** An action's inputs, read strictly: a value that does not fit is an error, never a silent default. */
export interface ActionInputs {
  /** The trimmed text, or undefined when it is empty. */
  text(name: string): string | undefined;
  /** `true` or `false` (YAML 1.2's spellings); empty is false. */
  flag(name: string): boolean;
  /** The words of a list, separated by commas, spaces or new lines. */
  list(name: string): readonly string[];
  /** A token: registered with the runner to be masked before anybody sees it; undefined when it is empty. */
  secret(name: string): string | undefined;
  /** A whole number within the bounds; undefined when it is empty. */
  count(name: string, bounds: { readonly min: number; readonly max: number }): number | undefined;
  /** One of the choices; undefined when it is empty. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined;
  /** Each word must be one of the choices. */
  choices(name: string, choices: readonly string[]): readonly string[];
}

/** Reads inputs through a function such as `core.getInput`, which gives the trimmed text; `mask` is `core.setSecret`. */
export function actionInputs(read: (name: string) => string, mask: (secret: string) => void): ActionInputs {
  const list = (name: string) =>
    read(name)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
  return {
    text: (name) => (read(name) === '' ? undefined : read(name)),
    flag: (name) => flag(name, read(name)),
    list,
    secret: (name) => {
      const text = read(name);
      if (text === '') return undefined;
      mask(text);
      if (/\s/.test(text)) throw new UserError(`the input "${name}" holds white space, which no token has`);
      return text;
    },
    count: (name, { min, max }) => {
      const text = read(name);
      if (text === '') return undefined;
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(number >= min && number <= max))
        throw new UserError(`the input "${name}" is a whole number from ${min} to ${max}, not "${text}"`);
      return number;
    },
    choice: (name, choices) => {
      const text = read(name);
      const chosen = choices.find((choice) => choice === text);
      if (text !== '' && chosen === undefined) throw notAChoice(name, text, choices);
      return chosen;
    },
    choices: (name, choices) => {
      for (const word of list(name)) if (!choices.includes(word)) throw notAChoice(name, word, choices);
      return list(name);
    },
  };
}

function notAChoice(name: string, word: string, choices: readonly string[]): UserError {
  const near = nearestWord(word, choices);
  return new UserError(
    `the input "${name}" takes ${choices.join(', ')}, not "${word}"${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
}

function flag(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (text === '' || /^(?:false|False|FALSE)$/.test(text)) return false;
  throw new UserError(`the input "${name}" is true or false, not "${text}"`);
}
