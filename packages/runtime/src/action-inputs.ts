import { nearestWord, UserError } from '@sar/baseline';

/** An action's inputs, read strictly: a value that does not fit is an error, never a silent default. */
export interface ActionInputs {
  /** The trimmed text, or undefined when it is empty. */
  text(name: string): string | undefined;
  /** `true` or `false` (YAML 1.2's spellings); empty is false. */
  flag(name: string): boolean;
  /** The words of a list, separated by commas, spaces or new lines. */
  list(name: string): readonly string[];
  /** Each word must be one of the choices. */
  choices(name: string, choices: readonly string[]): readonly string[];
}

/** Reads inputs through a function such as `core.getInput`, which gives the trimmed text. */
export function actionInputs(read: (name: string) => string): ActionInputs {
  const list = (name: string) =>
    read(name)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
  return {
    text: (name) => (read(name) === '' ? undefined : read(name)),
    flag: (name) => flag(name, read(name)),
    list,
    choices: (name, choices) => {
      for (const word of list(name)) {
        if (choices.includes(word)) continue;
        const near = nearestWord(word, choices);
        throw new UserError(
          `the input "${name}" takes ${choices.join(', ')}, not "${word}"${near === undefined ? '' : `; did you mean ${near}?`}`,
        );
      }
      return list(name);
    },
  };
}

function flag(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (text === '' || /^(?:false|False|FALSE)$/.test(text)) return false;
  throw new UserError(`the input "${name}" is true or false, not "${text}"`);
}
