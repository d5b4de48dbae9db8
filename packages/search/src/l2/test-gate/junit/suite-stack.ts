import type { SuiteErrors } from './test-case.js';

type Attributes = ReadonlyMap<string, string>;

/** Most suites whose errors are kept. */
const MAX_ERRORS = 1000;

interface OpenSuite {
  readonly name: string;
  readonly file: string | undefined;
  /** Failures and errors that the suite counts itself. */
  readonly counted: number;
  /** Failures and errors of its tests, and those that suites inside it count beyond theirs. */
  seen: number;
}

/** The suites that are open while a JUnit file is read. */
export interface SuiteStack {
  open(attributes: Attributes): void;
  property(attributes: Attributes): void;
  /** Notes failures of a test in the innermost suite. */
  count(failures: number): void;
  close(): void;
  /** Of the innermost suite that has one. */
  name(): string;
  file(): string | undefined;
  errors(): readonly SuiteErrors[];
  /** Whether the runner gives no two tests of a class the same name: Go does. */
  hasUniqueNames(): boolean;
}

export function suiteStack(): SuiteStack {
  const open: OpenSuite[] = [];
  const errors: SuiteErrors[] = [];
  let isGo = false;
  return {
    open: (attributes) => {
      const counted = countOf(attributes.get('failures')) + countOf(attributes.get('errors'));
      const outer = open.at(-1);
      open.push({
        name: (attributes.get('name') ?? outer?.name ?? '').slice(0, 500),
        file: attributes.get('file') ?? attributes.get('filepath') ?? outer?.file,
        counted,
        seen: 0,
      });
    },
    property: (attributes) => {
      if (attributes.get('name') === 'go.version') isGo = true;
    },
    count: (failures) => {
      const suite = open.at(-1);
      if (suite !== undefined) suite.seen += failures;
    },
    close: () => {
      const suite = open.pop();
      if (suite === undefined) return;
      // Where tests are listed as failed, a higher number counts something of theirs another way.
      if (suite.counted > 0 && suite.seen === 0 && errors.length < MAX_ERRORS)
        errors.push({ suite: suite.name, file: suite.file, count: suite.counted });
      const outer = open.at(-1);
      if (outer !== undefined) outer.seen += Math.max(suite.seen, suite.counted);
    },
    name: () => open.at(-1)?.name ?? '',
    file: () => open.at(-1)?.file,
    errors: () => errors,
    hasUniqueNames: () => isGo,
  };
}

function countOf(written: string | undefined): number {
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
