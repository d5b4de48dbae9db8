import type { Artefact, Evidence } from '@sar/baseline';
import { firstLine } from './junit/first-line.js';
import type { WrittenPlace } from './test-places.js';

/** Most tests of a group that are named in a message, and in the evidence. */
const MAX_NAMED = 5;
const MAX_EVIDENCE = 20;

/** A test of which something is said. */
export interface NotedTest extends WrittenPlace {
  readonly name: string;
  readonly line: number | undefined;
  /** What is said of it. */
  readonly note: string | undefined;
}

/** The tests of one file, or where the file is not known, of one class. */
export interface TestGroup {
  /** Path of the file, or name of the class. */
  readonly key: string;
  readonly artefact: Artefact;
  /** `test_a, test_b and 7 more`. */
  readonly names: string;
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

/** Groups tests by file or class, in the order of their names, since whoever mends one of them has the file open. */
export function testGroups(tests: readonly NotedTest[], placeOf: (test: WrittenPlace) => string | undefined): readonly TestGroup[] {
  const groups = new Map<string, { readonly path: string | undefined; readonly tests: NotedTest[] }>();
  for (const test of tests) {
    const path = placeOf(test);
    const key = path ?? firstLine(test.className) ?? firstLine(test.suite) ?? 'unnamed tests';
    const group = groups.get(key) ?? { path, tests: [] };
    group.tests.push(test);
    groups.set(key, group);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => groupOf(key, group.path, group.tests));
}

function groupOf(key: string, path: string | undefined, tests: readonly NotedTest[]): TestGroup {
  const [first] = tests;
  const line = tests.length === 1 && path !== undefined ? first?.line : undefined;
  const names = tests.slice(0, MAX_NAMED).map(({ name }) => firstLine(name) ?? 'unnamed');
  const rest = tests.length - names.length;
  const place = path ?? first?.report ?? '.';
  return {
    key,
    artefact: { kind: 'test', path: place, ...(line !== undefined && { line }), name: key },
    names: rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', '),
    count: tests.length,
    evidence: tests.slice(0, MAX_EVIDENCE).map((test) => ({
      path: place,
      ...(path !== undefined && test.line !== undefined && { line: test.line }),
      text: `${firstLine(test.className) ?? test.suite}: ${firstLine(test.name) ?? 'unnamed'}${test.note === undefined ? '' : `: ${test.note}`}`,
    })),
  };
}
