/** A line of a log: its second, and what stands in it. */
export type Timed = readonly [second: number, text: string];

/** A job's log as GitHub gives it: a byte order mark, times of seven digits, CRLF. Second 0 is 10:00:00. */
export function runnerLog(lines: readonly Timed[]): string {
  return `\uFEFF${lines.map(([second, text]) => `${timeOf(second).slice(0, -1)}.1234567Z ${text}`).join('\r\n')}\r\n`;
}

/** `2026-11-22T10:00:<second>Z`. */
export function timeOf(second: number): string {
  return new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString().replace('.000', '');
}

/** `2026-11-22T10:00:<second>`, as windows have it. */
export function secondOf(second: number): string {
  return timeOf(second).slice(0, 19);
}

/** What the runner shows before it runs a script. */
export function scriptHeader(second: number, script: string): readonly Timed[] {
  return [
    [second, `##[group]Run ${script}`],
    [second, `\u001B[36;1m${script}\u001B[0m`],
    [second, 'shell: /usr/bin/bash -e {0}'],
    [second, 'env:'],
    [second, '  TOKEN: ***'],
    [second, '##[endgroup]'],
  ];
}

/** What the runner shows before it runs an action. */
export function actionHeader(second: number, action: string): readonly Timed[] {
  return [
    [second, `##[group]Run ${action}`],
    [second, 'with:'],
    [second, '  fetch-depth: 1'],
    [second, '##[endgroup]'],
  ];
}
