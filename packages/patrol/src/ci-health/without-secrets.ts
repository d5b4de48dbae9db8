import type { CiHealth, Classification } from '@sar/baseline';
import { secretsIn } from '@sar/rescue';

const START = '[not shown: it looks as if it held a ';

/**
 * The health without lines of logs that look as if they held a secret. GitHub masks in a log what it knows; what it does not know stands
 * there for whoever may read logs, and an issue, a summary or a report would hand it on.
 */
export function withoutSecrets(health: CiHealth): CiHealth {
  return {
    ...health,
    groups: health.groups.map((group) => ({ ...group, classification: cleaned(group.classification) })),
    failedRuns: health.failedRuns.map((run) =>
      run.classification === undefined ? run : { ...run, classification: cleaned(run.classification) },
    ),
  };
}

/** Whether a line was left out by `withoutSecrets`. */
export function isWithheld(line: string | undefined): boolean {
  return line?.startsWith(START) === true;
}

function cleaned(classification: Classification): Classification {
  const { line, captures, name } = classification;
  return {
    ...classification,
    name: shownText(name),
    line: line === undefined ? undefined : shownText(line),
    captures: captures.map(shownText),
  };
}

/** The text, or in its place a sentence that it is not shown. */
export function shownText(text: string): string {
  const [secret] = secretsIn(text, { entropy: false });
  return secret === undefined ? text : `${START}${secret}]`;
}
