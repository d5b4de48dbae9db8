import { visibleText } from './visible-text.js';

/**
 * Text for the data part of a workflow command (`::error::DATA`): `%`, CR and LF percent-encoded as the runner decodes
 * them, so that a newline shows as a newline; other control characters are written out; `##[` is broken.
 */
export function commandDataSafe(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(encodeLine)
    .join('%0A');
}

/** Text for a property of a workflow command (`::error title=TEXT::`): as the data, and `:` and `,` percent-encoded. */
export function commandPropertySafe(text: string): string {
  return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function encodeLine(line: string): string {
  return visibleText(line)
    .replaceAll('%', '%25')
    .replace(/##(?=\[)/g, '#\\#');
}
