/** A word of a command. Parts that only the run can know keep their source form (`$X`, `${{ matrix.y }}`) and make it `dynamic`. Variables that the script itself set to a literal are put in; patterns (`*.whl`) stay as written. */
export interface ShellWord {
  readonly text: string;
  readonly dynamic: boolean;
}

/**
 * One command as the shell starts it. Wrappers that only change how it runs (`sudo`, `env`, `time`, `xvfb-run`, `timeout 5m`,
 * `retry`, `python -m`, `bash -c '…'`, `docker run image …`) are peeled, so that `program` is what really runs.
 */
export interface ShellCommand {
  /** The program's base name, without `.exe`, `.cmd` and `.bat`; `source` for `.`: `npm`, `gradlew` for `./gradlew`. Dynamic programs are hidden parts instead. */
  readonly program: string;
  /** The program as it was written: `./gradlew`, `/usr/bin/npm`. */
  readonly writtenProgram: string;
  readonly args: readonly ShellWord[];
  /** Assignments in force: prefixes, `env X=1`, and exports earlier in the same script. */
  readonly env: Readonly<Record<string, ShellWord>>;
  /** Directory in effect through `cd`, `pushd` and wrappers' options, relative to where the script started; absent when never changed. */
  readonly directory?: ShellWord;
  /** 1-based line in the script. */
  readonly line: number;
  /** The command as written, on one line, at most 200 characters. */
  readonly text: string;
  /** True when a condition decides whether it runs: inside `if`, `case`, after `||`, in a trap, after `[ … ] &&` and other tests. A plain `&&` chain is not conditional. */
  readonly conditional: boolean;
  /** Set when it runs somewhere else than on the job's machine: in a container started by the script, or on another host. */
  readonly elsewhere?: 'container' | 'remote';
  /** Set when its output is piped or written somewhere that hides what follows, e.g. `curl … | sh`. */
  readonly feedsShell?: boolean;
  /** `source x` and `. x` earlier in the same script: a bare name may be a function of those files. */
  readonly sourced?: readonly ShellCommand[];
}

/** A part of a script whose commands cannot be read. */
export interface HiddenPart {
  readonly line: number;
  /** `dynamic program`, `eval`, `downloaded script`, `unreadable shell`, `syntax`, `too large` (the bounds of a reading were met). */
  readonly reason: string;
  readonly text: string;
}

/** What a script runs, in the order of its text. Function bodies count where the function is called, and never when it is not. */
export interface ScriptReading {
  readonly commands: readonly ShellCommand[];
  readonly hidden: readonly HiddenPart[];
}
