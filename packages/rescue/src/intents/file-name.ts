/** What a file's name says about its intent, when it has the form `variable_<operation>_<NAME>_<unix seconds>.json`. */
export interface FileNameClaim {
  readonly operation: string;
  readonly name: string;
}

const ALLOWED = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.json$/;
const CLAIM = /^variable_(set|delete)_(.+)_\d{1,12}\.json$/;

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True for what the mailbox means by an intent; other files in it are nobody's business. */
export function isIntentFileName(fileName: string): boolean {
  return fileName.startsWith('variable_') && fileName.endsWith('.json');
}

/** What is wrong with the name of an intent's file, or undefined. */
export function fileNameProblem(fileName: string): string | undefined {
  return ALLOWED.test(fileName)
    ? undefined
    : 'the file name must be 1 to 205 of A–Z, a–z, 0–9, `.`, `_` and `-`, begin with a letter or digit and end in .json';
}

/** What the file name claims; undefined when it has another form, which claims nothing. */
export function fileNameClaim(fileName: string): FileNameClaim | undefined {
  const [, operation, name] = CLAIM.exec(fileName) ?? [];
  return operation === undefined || name === undefined ? undefined : { operation, name };
}
