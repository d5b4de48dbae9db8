const START = Date.UTC(2026, 10, 2, 9, 30, 0);
const STEP_MILLISECONDS = 41;

/**
 * A tool's output in the shape of a job's log as GitHub gives it: a time before each line, the script in a group, the runner's own
 * line on the exit code at the end. https://docs.github.com/en/actions/monitoring-and-troubleshooting-workflows/using-workflow-run-logs
 */
export function wrapLog({ script, output, exitCode, endedBy }) {
  const lines = script.trim().split('\n');
  const all = [
    `##[group]Run ${lines[0]}`,
    ...lines.map((line) => `\u001b[36;1m${line}\u001b[0m`),
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...output.replace(/\n$/, '').split('\n'),
    endedBy === 'timeout' ? '##[error]The operation was canceled.' : `##[error]Process completed with exit code ${exitCode}.`,
  ];
  const stamped = all.map((line, index) => `${new Date(START + index * STEP_MILLISECONDS).toISOString().slice(0, -1)}0000Z ${line}`);
  return `\uFEFF${stamped.join('\n')}\n`;
}
