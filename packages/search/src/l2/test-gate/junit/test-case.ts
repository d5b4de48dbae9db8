export type TestOutcome = 'passed' | 'failed' | 'skipped';

/** A test as a report has it. Text is untrusted. */
export interface TestCase {
  /** Unit and name; the same in every run. */
  readonly id: string;
  /** Class, and where the report tells the file, the end of its path: what vanishes as a whole. */
  readonly unit: string;
  readonly name: string;
  /** Class, module or package; the suite's name where the report has none. */
  readonly className: string;
  readonly suite: string;
  readonly outcome: TestOutcome;
  /** It failed at least once and passed then, in the same run. */
  readonly recovered: boolean;
  /** Undefined where the report does not tell. */
  readonly seconds: number | undefined;
  /** What failed, in its first line. */
  readonly message: string | undefined;
  /** As they are written. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Errors that a suite counts and that no test of it has: it did not start, or its set-up failed. */
export interface SuiteErrors {
  readonly suite: string;
  readonly file: string | undefined;
  readonly count: number;
}

/** What one JUnit file holds. */
export interface TestRun {
  readonly cases: readonly TestCase[];
  readonly suiteErrors: readonly SuiteErrors[];
  /** Tests beyond the limit, which are not read. */
  readonly cut: number;
}

/** Segments of a file's path that are the same on every machine. */
const FILE_SEGMENTS = 2;

/** The unit of a test. Classes alone are not enough: Node's runner calls every one `test`. */
export function testUnit(className: string, file: string | undefined): string {
  return file === undefined ? className : `${className}\n${file.split(/[\\/]/).slice(-FILE_SEGMENTS).join('/')}`;
}

export function testId(unit: string, name: string): string {
  return `${unit}\n${name}`;
}
