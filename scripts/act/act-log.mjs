/** What act wrote with `--json`: an object for each line, with `jobID`, `step`, `msg`, `raw_output` for a line of a program, `jobResult`. */
export class ActLog {
  entries = [];

  /** Takes a line in; one that is no JSON is act's own trouble. Returns the entry. */
  add(line) {
    const entry = parsed(line) ?? { msg: line };
    this.entries.push(entry);
    return entry;
  }

  /** Job → `success`, `failure` or `skipped`, for the jobs that ran. */
  get jobs() {
    return Object.fromEntries(
      this.entries.filter(({ jobResult }) => jobResult !== undefined).map(({ jobID, jobResult }) => [jobID, jobResult]),
    );
  }

  /** Everything that programs printed and act said, as text. */
  get text() {
    return this.entries.map(({ jobID, msg }) => `[${jobID ?? ''}] ${String(msg ?? '').trimEnd()}`).join('\n');
  }

  /** Job summaries, joined. */
  get summary() {
    return this.entries
      .filter(({ command }) => command === 'summary')
      .map(({ content }) => content)
      .join('\n');
  }

  /** Commands of the programs by name: `error`, `warning`, `notice` … */
  commands(name) {
    return this.entries.filter(({ command }) => command === name).map(({ arg }) => arg);
  }
}

function parsed(line) {
  try {
    const value = JSON.parse(line);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
