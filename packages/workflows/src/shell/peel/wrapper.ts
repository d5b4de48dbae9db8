/** A program that starts another command: one entry of `data/shell-wrappers.json`. Options are written with their dashes. */
export interface Wrapper {
  readonly programs: readonly string[];
  /** Page that documents the options. */
  readonly source: string;
  /** Words that must follow for the entry to apply, e.g. `exec`, `compose run`; an empty one applies without. */
  readonly subcommands?: readonly string[];
  /** `both`: the program itself is a command as well as the one it starts. */
  readonly report?: 'both';
  /** Where the inner command runs, when not on the job's machine. */
  readonly elsewhere?: 'container' | 'remote';

  /** Options with a value in the next word. */
  readonly valueOptions?: readonly string[];
  /** The same, in front of the subcommand. */
  readonly globalValueOptions?: readonly string[];
  /** Options with two values. */
  readonly pairOptions?: readonly string[];
  /** When given, these options have no value and all others have one. */
  readonly flags?: readonly string[];
  /** Options whose value is the directory of the inner command. */
  readonly directoryOptions?: readonly string[];
  /** Options whose value is the inner program; its arguments follow the positionals. */
  readonly programOptions?: readonly string[];
  /** Options whose value is a whole command line in one word. */
  readonly splitOptions?: readonly string[];
  /** Options whose value is a script in `language`. */
  readonly scriptOptions?: readonly string[];
  /** Options whose value is a module that runs as a program of that name. */
  readonly moduleOptions?: readonly string[];
  /** Options behind which the rest of the line is the inner command. */
  readonly restOptions?: readonly string[];
  /** Options that ask a question: nothing is started. */
  readonly queryOptions?: readonly string[];

  /** Words in front of the inner command, such as a duration, an image, a host. */
  readonly positionals?: number;
  /** Numbers and durations may stand in front of the inner command. */
  readonly optionalNumbers?: boolean;
  /** These words may stand in front of the inner command. */
  readonly optionalNames?: readonly string[];
  /** `A=1` in front of the inner command sets its environment. */
  readonly assignments?: boolean;
  /** The inner command ends at one of these words. */
  readonly until?: readonly string[];
  /** Without one of `restOptions` or `scriptOptions` nothing is started. */
  readonly restOnly?: boolean;
  /** Without one of `moduleOptions` nothing known is started. */
  readonly moduleOnly?: boolean;
  /** `scriptOptions` may stand behind plain words. */
  readonly scriptAnywhere?: boolean;
  /** The script goes on to the end of the line. */
  readonly scriptRest?: boolean;
  /** The inner command's words are joined and read as a script, as a remote login shell does. */
  readonly scriptTail?: boolean;
  /** A first word with spaces in it is a script. */
  readonly stringCommand?: boolean;
  /** The inner program is written as a package with a version. */
  readonly packageSpec?: boolean;
  /** The inner program is written as `environment:program`. */
  readonly environmentPrefix?: boolean;
  /** Only these inner programs are started. */
  readonly innerPrograms?: readonly string[];

  readonly language?: 'bash' | 'powershell' | 'cmd' | 'python';
  /** It runs scripts: without a script it reads one from its standard input. */
  readonly interpreter?: boolean;
  /** It reads a script from its standard input. */
  readonly stdin?: boolean;
  /** It is a command of its own even when its script is read. */
  readonly keepScript?: boolean;
  /** Options do not tell upper from lower case and are no clusters of letters. */
  readonly caseInsensitive?: boolean;
  /** Options begin with `/`. */
  readonly slashOptions?: boolean;
  /** The name may end in a version: `python3.12`. */
  readonly versioned?: boolean;
}
