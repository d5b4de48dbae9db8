// A reporter for vitest that says at the very end what failed, one line each, so that the last lines of a long log suffice.
// Lines begin with "FAILED test": .ci/run looks for them.
import { stripVTControlCharacters } from 'node:util';

const LONGEST_MESSAGE = 160;
const LONGEST_NAME = 200;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
/** Control characters, and what some programs take for the end of a line. */
const UNPRINTED = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Lines of all that failed: tests, files that could not be read or set up, errors that no test was waiting for. */
export function failureLines(modules, unhandledErrors) {
  const lines = [];
  for (const file of modules) {
    const line = (subject, errors) =>
      `FAILED test ${nameOf([file.relativeModuleId, subject].filter(Boolean).join(' > '))}: ${firstLine(errors)}`;
    if (file.errors().length > 0) lines.push(line('', file.errors()));
    for (const suite of file.children.allSuites()) if (suite.errors().length > 0) lines.push(line(suite.fullName, suite.errors()));
    for (const test of file.children.allTests('failed')) lines.push(line(test.fullName, test.result().errors));
  }
  return [...lines, ...unhandledErrors.map((error) => `FAILED test outside of every test: ${firstLine([error])}`)];
}

/** A name may have line breaks and escapes, for example of hostile text that a test is called by. */
function nameOf(text) {
  return onOneLine(text).slice(0, LONGEST_NAME);
}

/** The first line of the message of the first error, without escapes, cut. */
export function firstLine([error]) {
  const text = stripVTControlCharacters(String(error?.message ?? 'no message'));
  return onOneLine(text.trim().split(LINE_BREAK)[0]).slice(0, LONGEST_MESSAGE);
}

function onOneLine(text) {
  return stripVTControlCharacters(text).replace(UNPRINTED, ' ');
}

export default class FailuresReporter {
  onTestRunEnd(modules, unhandledErrors) {
    for (const line of failureLines(modules, unhandledErrors)) console.log(line);
  }
}
