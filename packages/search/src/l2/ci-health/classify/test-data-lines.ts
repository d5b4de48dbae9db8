import type { SliceLine } from '../log/log-slice.js';

/** Lines that a test runner sets apart, from the one behind that which begins them to the one before that which ends them. */
interface Block {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** Which lines of the block are data; every one when it is left out. */
  readonly holds?: RegExp;
}

const PYTEST_HEADER = /^(?:[-=_~+]{3,} ?.{1,200}[-=_~+]{3,}|[-=_~+]{5,})$|^(?:FAILED|ERROR) \S|^\d+ (?:passed|failed)/;
const BLOCKS: readonly Block[] = [
  { begins: /^-{3,} ?Captured (?:stdout|stderr|log)\b.{0,40}-{3,}$/, ends: PYTEST_HEADER },
  // pytest shows the source of a test that failed; what its error says begins with E.
  { begins: /^_{3,} .{1,200} _{3,}$/, ends: PYTEST_HEADER, holds: /^(?:>| {4})/ },
  { begins: /^ {2,4}console\.(?:log|error|warn|info|debug)(?: \S.{0,200})?$/, ends: /^ {0,3}\S/ },
  { begins: /^(?:stdout|stderr) \| \S/, ends: /^\s*$/ },
];

/** What a test compares is its data, whatever it says; and so is an excerpt of a source: `> 12 |   expect(text)`. */
const DATA =
  /^(?:\s*(?:E\s+|FAILED \S{1,300} - |>\s+)?(?:AssertionError\b|assert\b|self\.assert|expect\()|\s*(?:E\s+)?[-+?] {1,4}['"[{(]|\s*(?:Expected|Received|Actual|expected|actual|got|want)\b ?[^:\n]{0,30}:|\s*>?\s*\d{1,6} ?[|│] )/;

/**
 * Positions of the lines that hold the data of tests: what they printed, what they compared, and their sources. A cause is not to be read
 * from their words: `No space left on device` in a captured log may be what the test is about. Time: linear in the lines.
 */
export function testDataLines(lines: readonly SliceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let block: Block | undefined;
  for (const [at, { text, marker }] of lines.entries()) {
    if (block !== undefined && (marker === 'error' || block.ends.test(text))) block = undefined;
    const begun = BLOCKS.find(({ begins }) => begins.test(text));
    if (begun !== undefined) block = begun;
    else if (DATA.test(text) || (block !== undefined && (block.holds?.test(text) ?? true))) found.add(at);
  }
  return found;
}
