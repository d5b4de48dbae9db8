import { list, number, object, text } from '../../reports/json-value.js';
import { parseJsonReport } from '../../reports/parse-json-report.js';
import type { ReportSource } from '../../reports/report-source.js';
import type { EarlierFile } from './earlier-tests.js';
import { testId, testUnit, type TestOutcome } from './junit/test-case.js';

/** The schema of a record of test results: what earlier runs said about each test. */
export const TEST_RECORD = 'sar.test-record/1';

/** Most tests, and most results of a test, that are read of a record. */
const MAX_TESTS = 500_000;
const MAX_RESULTS = 100;
const OUTCOMES: ReadonlySet<string> = new Set<TestOutcome>(['passed', 'failed', 'skipped']);

/** Whether a file of `previous` is a record and no JUnit file: it is JSON. */
export function isTestRecord(source: ReportSource): boolean {
  return source.name.toLowerCase().endsWith('.json');
}

/**
 * Reads a record: `{"schema": "sar.test-record/1", "tests": [{"class": "tests.test_cart", "name": "test_total", "outcomes": ["passed", "failed"],
 * "seconds": [0.12]}]}`, and `file` where the JUnit file has it. `outcomes` are those of earlier runs, oldest first; `seconds`, which may be missing, how long it took when it passed.
 */
export function readTestRecord(source: ReportSource): EarlierFile {
  const parsed = parseJsonReport(source);
  if (!parsed.ok) return parsed;
  const record = object(parsed.value);
  const schema = text(record['schema']) ?? 'none';
  if (schema !== TEST_RECORD)
    return { ok: false, why: `it is no record of tests that is read: its schema is ${schema.slice(0, 80)}, not ${TEST_RECORD}` };
  const tests = list(record['tests'])
    .slice(0, MAX_TESTS)
    .flatMap((each) => {
      const className = text(object(each)['class']);
      const name = text(object(each)['name']);
      const outcomes = list(object(each)['outcomes']).filter(isOutcome).slice(-MAX_RESULTS);
      if (className === undefined || name === undefined || outcomes.length === 0) return [];
      const seconds = list(object(each)['seconds']).flatMap((time) => number(time) ?? []);
      const file = text(object(each)['file']);
      const unit = testUnit(className, file);
      return [{ id: testId(unit, name), unit, className, name, file, outcomes, seconds: seconds.slice(-MAX_RESULTS) }];
    });
  return { ok: true, tests };
}

function isOutcome(value: unknown): value is TestOutcome {
  return typeof value === 'string' && OUTCOMES.has(value);
}
