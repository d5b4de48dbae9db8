import { known, unknown, type Answer, type LiveRepository, type ReportedCheck, type RequiredCheck } from '@sar/baseline';

/** A test of a JUnit file: what is inside its element, or only how long it took. */
export type WrittenTest = { readonly inside?: string; readonly seconds?: number };

const FAILURE = '<failure message="assert 1 == 2">def test():\n&gt; assert 1 == 2</failure>';

export const PASSED: WrittenTest = {};
export const FAILED: WrittenTest = { inside: FAILURE };
export const SKIPPED: WrittenTest = { inside: '<skipped message="no GPU"/>' };

/** JUnit XML as pytest writes it: class → name → test. */
export function junitXml(classes: Readonly<Record<string, Readonly<Record<string, WrittenTest>>>>, suite = 'pytest'): string {
  const cases = Object.entries(classes).flatMap(([className, tests]) =>
    Object.entries(tests).map(
      ([name, { inside = '', seconds = 0.001 }]) =>
        `<testcase classname="${className}" name="${name}" time="${seconds}">${inside}</testcase>`,
    ),
  );
  const failures = cases.filter((text) => text.includes('<failure')).length;
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="${suite}" errors="0" failures="${failures}" skipped="0" tests="${cases.length}" time="0.1" timestamp="2026-11-22T10:00:00.000000+00:00" hostname="runner">
${cases.join('\n')}
</testsuite></testsuites>
`;
}

/** GitHub as far as required checks go. */
export function memoryGitHub(
  required: Answer<readonly RequiredCheck[]>,
  reported: Answer<readonly ReportedCheck[]> = known([]),
): LiveRepository {
  const refused = (): Promise<Answer<never>> => Promise.resolve(unknown('forbidden', 'not in this test'));
  return {
    repository: 'acme/shop',
    dependabotAlerts: refused,
    codeScanningAlerts: refused,
    runners: refused,
    caches: refused,
    cacheUsage: refused,
    requiredChecks: () => Promise.resolve(required),
    reportedChecks: () => Promise.resolve(reported),
    openPulls: refused,
  };
}

/** A check that GitHub Actions has to report. */
export function actionsCheck(context: string): RequiredCheck {
  return { context, integrationId: 15_368, source: 'ruleset main' };
}
