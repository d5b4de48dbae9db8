const CHECK = { required: true, commands: [{ run: ['ruff', 'check', '.'] }], sensors: ['doc-links', 'schema-drift'], 'fail-on': 'P2' };
/** A baseline with one check of its own, with the given changes. */
export const own = (changes: object) => ({ gate: { checks: { own: { ...CHECK, ...changes } } } });
export const WAIVER = { rule: 'missing-cache', path: 'a.yml', reason: 'known', owner: '@me', expires: '2026-12-31' };

/** What is weaker in one direction, and nothing in the other. */
export const WEAKER: readonly (readonly [string, object, object, string])[] = [
  ['a check that is gone', { gate: { checks: { own: CHECK } } }, {}, 'gate.checks.own is gone: what it judged is judged no more'],
  ['one of the six that is gone', {}, { gate: { checks: { tests: null } } }, 'gate.checks.tests is gone: what it judged is judged no more'],
  [
    'a check that is not required any more',
    own({}),
    own({ required: false }),
    'gate.checks.own.required is false instead of true: its failure would hold nothing up',
  ],
  [
    'a sensor less',
    own({}),
    own({ sensors: ['doc-links'] }),
    'gate.checks.own.sensors lost "schema-drift": what those sensors find fails the check no more',
  ],
  ['no sensors', own({}), own({ sensors: null }), 'gate.checks.own.sensors lost "doc-links", "schema-drift"'],
  ['a report less', own({ reports: ['a', 'b'] }), own({ reports: ['b'] }), 'gate.checks.own.reports lost "a"'],
  ['less severe findings', own({}), own({ 'fail-on': 'P1' }), 'gate.checks.own.fail-on is "P1" instead of "P2"'],
  [
    'less severe findings where nothing was said',
    own({ 'fail-on': null }),
    own({ 'fail-on': 'P0' }),
    'gate.checks.own.fail-on is "P0" instead of not set',
  ],
  [
    'a higher rate',
    {},
    { gate: { checks: { 'ci-failure-rate': { 'failure-rate': { 'max-percent': 11 } } } } },
    'max-percent is 11 instead of 10',
  ],
  [
    'an older rate',
    {},
    { gate: { checks: { 'ci-failure-rate': { 'failure-rate': { 'max-age-hours': 27 } } } } },
    'max-age-hours is 27 instead of 26',
  ],
  ['no rate', own({ 'failure-rate': { 'max-age-hours': 1 } }), own({}), 'gate.checks.own.failure-rate is gone'],
  ['no changelog', own({ changed: { when: ['src/**'], expect: ['C.md'] } }), own({}), 'gate.checks.own.changed is gone'],
  [
    'a changelog for fewer files',
    own({ changed: { when: ['a', 'b'], expect: ['c'] } }),
    own({ changed: { when: ['a'], expect: ['c'] } }),
    'changed.when lost "b"',
  ],
  [
    'more changelogs',
    own({ changed: { when: ['a'], expect: ['c'] } }),
    own({ changed: { when: ['a'], expect: ['c', '**'] } }),
    'changed.expect gained "**"',
  ],
  ['fewer alerts', own({ 'new-alerts': 'medium' }), own({ 'new-alerts': 'high' }), 'new-alerts is "high" instead of "medium"'],
  ['no alerts', own({ 'new-alerts': 'critical' }), own({}), 'new-alerts is not set instead of "critical"'],
  ['no new findings', own({ 'new-findings': 'P0' }), own({}), 'new-findings is not set instead of "P0"'],
  ['a sensor that is off', {}, { sensors: { 'doc-links': { enabled: false } } }, 'sensors.doc-links.enabled is false instead of true'],
  ['a rule that is off', {}, { sensors: { 'doc-links': { rules: { 'broken-link': 'off' } } } }, 'is "off" instead of not set'],
  [
    'a rule that is less severe',
    { sensors: { 'action-drift': { rules: { 'outdated-major': 'P1' } } } },
    { sensors: { 'action-drift': { rules: { 'outdated-major': 'P2' } } } },
    'is "P2" instead of "P1"',
  ],
  [
    'less coverage',
    {},
    { sensors: { coverage: { 'total-percent': 79.5 } } },
    'sensors.coverage.total-percent is 79.5 instead of 80: less of the code has to be covered by tests',
  ],
  [
    'files that are left out',
    {},
    { sensors: { 'dataset-integrity': { optional: ['x'] } } },
    'sensors.dataset-integrity.optional gained "x"',
  ],
  [
    'a custom sensor that is gone',
    { 'custom-sensors': { own: { layer: 'L1', command: ['x'], format: 'sarif' } } },
    {},
    'custom-sensors.own is gone',
  ],
  [
    'a custom sensor that is off',
    { 'custom-sensors': { own: { layer: 'L1', command: ['x'], format: 'sarif' } } },
    { 'custom-sensors': { own: { layer: 'L1', command: ['x'], format: 'sarif', enabled: false } } },
    'custom-sensors.own.enabled is false instead of not set',
  ],
  ['CI that may fail more often', {}, { ci: { thresholds: { degraded: 15 } } }, 'ci.thresholds.degraded is 15 instead of 10'],
  ['a workflow that is not measured', {}, { ci: { exclude: { workflows: ['**/e2e.yml'] } } }, 'ci.exclude.workflows gained "**/e2e.yml"'],
  [
    'a conclusion that is no failure',
    {},
    { ci: { 'failure-conclusions': ['failure'] } },
    'ci.failure-conclusions lost "timed_out", "startup_failure"',
  ],
  [
    'a job that needs no cache',
    {},
    { cache: { exempt: [{ path: 'x.yml', reason: 'small' }] } },
    'cache.exempt gained {"path":"x.yml","reason":"small"}: those jobs are not judged',
  ],
  [
    'a variable that need not be there',
    { variables: { registry: { 'repo-vars': { A: {} } } } },
    { variables: { registry: { 'repo-vars': { A: { required: false } } } } },
    'is false instead of not set: it need not be there',
  ],
  [
    'a variable that nobody expects',
    { variables: { registry: { 'repo-vars': { A: {} } } } },
    { variables: { registry: {} } },
    'variables.registry.repo-vars is gone',
  ],
  [
    'an older secret',
    { variables: { registry: { 'env-secrets': { prod: { A: {} } } } } },
    { variables: { registry: { 'env-secrets': { prod: { A: { 'max-age-days': 91 } } } } } },
    'is 91 instead of 90: a secret may be older',
  ],
  ['an intent more', {}, { variables: { intents: { allow: [{ names: ['A'] }] } } }, 'variables.intents.allow gained'],
  ['a new waiver', {}, { waivers: [WAIVER] }, 'a new waiver accepts "missing-cache" at "a.yml" through 2026-12-31: "known"'],
  [
    'a waiver that holds longer',
    { waivers: [WAIVER] },
    { waivers: [{ ...WAIVER, expires: '2027-01-01' }] },
    'the waiver of "missing-cache" at "a.yml" holds through 2027-01-01 instead of 2026-12-31: "known"',
  ],
  [
    'a waiver of more',
    { waivers: [WAIVER] },
    { waivers: [WAIVER, { ...WAIVER, path: undefined }] },
    'a new waiver accepts "missing-cache" through 2026-12-31',
  ],
];
