import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withinProcessorTime } from '@sar/testkit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleReport, SAMPLE_WAIVER } from '../findings/sample-report.fixture.js';
import { jsonText } from '../json/json-text.js';
import { hostileText, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import { sarif, type SarifOptions } from './sarif.js';
import { artifactLocation } from './sarif-location.js';
import type { SarifLog } from './sarif-log.js';

const OPTIONS: SarifOptions = {
  version: '0.1.0',
  category: 'sar/patrol',
  linkTo: ({ sensor, id }) => `https://sar.example/rules/${sensor}/${id}`,
  informationUri: 'https://sar.example/',
};

/** The schema is of draft 4. It uses nothing that draft 7 reads otherwise, except the name of `id`. */
function compileSchema() {
  const {
    $schema: _,
    id,
    ...schema
  } = JSON.parse(readFileSync(new URL('./sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile({ $id: String(id), ...schema });
}
const validate = compileSchema();

function problems(log: SarifLog): unknown {
  return validate(JSON.parse(jsonText(log))) ? [] : validate.errors;
}

function resultsOf(findings: Parameters<typeof sampleReport>[0] = {}) {
  return sarif(sampleReport(findings), OPTIONS).runs[0]?.results ?? [];
}

it('the schema is the published one', () => {
  const bytes = readFileSync(new URL('./sarif-schema-2.1.0.json', import.meta.url));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe('c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e');
});

it('takes a second at most for thousands of rules', async () => {
  const findings = Array.from({ length: 10_000 }, (_, at) => sampleFinding({ rule: `r${at}`, job: `j${at}` }));
  await withinProcessorTime(1_500, () => {
    expect(sarif(sampleReport({ findings }), OPTIONS).runs[0]?.results).toHaveLength(10_000);
  });
});

describe('the log', () => {
  const log = sarif(sampleReport(), OPTIONS);
  const [run] = log.runs;

  it('validates against the OASIS schema, which does refuse other things', () => {
    expect(problems(log)).toEqual([]);
    expect(problems({ ...log, version: '2.0.0' as '2.1.0' })).not.toEqual([]);
    const helpUri = sarif(sampleReport(), { ...OPTIONS, informationUri: 'not a uri' });
    expect(problems(helpUri)).not.toEqual([]);
  });

  it('has levels by severity, most severe first, each pointing at its rule', () => {
    expect(run?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error cache-wiring/dead-cache-action',
      'warning cache-wiring/missing-cache',
      'warning cache-wiring/cache-after-install',
      'note cache-wiring/static-key',
      'note cache-wiring/double-cache',
    ]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('has rules with level, help and address; security-severity for rules of security alone', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(
      rules.map(({ id, defaultConfiguration, properties }) => [id, defaultConfiguration.level, properties['security-severity']]),
    ).toEqual([
      ['cache-wiring/missing-cache', 'warning', undefined],
      ['cache-wiring/cache-after-install', 'warning', undefined],
      ['cache-wiring/dead-cache-action', 'error', undefined],
      ['cache-wiring/static-key', 'note', undefined],
      ['cache-wiring/cache-in-release', 'error', '9.5'],
      ['cache-wiring/double-cache', 'warning', undefined],
    ]);
    expect(rules[0]).toMatchObject({
      helpUri: 'https://sar.example/rules/cache-wiring/missing-cache',
      help: { markdown: expect.stringContaining('[More about this rule](https://sar.example/rules/cache-wiring/missing-cache)') },
    });
  });

  it('names what it is and what stays unknown', () => {
    expect(run?.automationDetails.id).toBe('sar/patrol/');
    expect(run?.invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'sensor-unknown' },
          level: 'warning',
          message: {
            text: 'variables is unknown, no token: set GITHUB_TOKEN to a token that may read variables (Actions variables: read)',
          },
          properties: { sensor: 'variables', reason: 'no-token' },
        },
      ],
    });
    const failed = sampleReport({ readings: [{ sensor: 'x', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: 'crashed' }] });
    expect(sarif(failed, OPTIONS).runs[0]?.invocations[0].executionSuccessful).toBe(false);
  });

  it('suppresses waived findings, by kind, and no others', () => {
    const suppressed = resultsOf({
      findings: [
        sampleFinding({ waived: SAMPLE_WAIVER }),
        sampleFinding({ waived: { ...SAMPLE_WAIVER, by: 'suppression' } }),
        sampleFinding(),
      ],
    });
    expect(suppressed.map(({ suppressions }) => suppressions.map(({ kind }) => kind))).toEqual([['external'], ['inSource'], []]);
    expect(suppressed[0]?.suppressions[0]?.justification).toBe('moves to the new runner in December (until 2026-12-31, ci-team)');
  });
});

it('leaves waived findings out for code scanning, which would open alerts for them', () => {
  const report = sampleReport({ findings: [sampleFinding({ waived: SAMPLE_WAIVER }), sampleFinding()] });
  const results = (forCodeScanning: boolean) => sarif(report, { ...OPTIONS, forCodeScanning }).runs[0]?.results;
  expect(results(false)).toHaveLength(2);
  expect(results(true)?.map(({ suppressions }) => suppressions)).toEqual([[]]);
});

it('a rule page that is a path goes into the help, not into helpUri', () => {
  const [rule] = sarif(sampleReport(), { ...OPTIONS, linkTo: ({ id }) => `docs/rules/${id}.md` }).runs[0]?.tool.driver.rules ?? [];
  expect(rule).not.toHaveProperty('helpUri');
  expect(rule?.help).toEqual({
    text: 'Switch on the cache of the setup action.\nMore: docs/rules/missing-cache.md',
    markdown:
      'A job downloads packages and caches none of them.\n\n**How to mend it.** Switch on the cache of the setup action.\n\nMore: `docs/rules/missing-cache.md`',
  });
});

it('security-severity follows an override of the severity', () => {
  const finding = sampleFinding({ rule: 'cache-in-release', severity: 'P2', signal: { impact: 'security' } });
  const rules = sarif(sampleReport({ findings: [finding] }), OPTIONS).runs[0]?.tool.driver.rules ?? [];
  expect(rules.find(({ name }) => name === 'cache-in-release')?.properties['security-severity']).toBe('5.5');
});

describe('identity', () => {
  it('does not change with line and message, and differs by id', () => {
    const id = '0123456789abcdef';
    const hashes = [
      { line: 3, message: 'a', signal: { id } },
      { line: 99, message: 'b', signal: { id } },
      { line: 3, message: 'a', signal: { id: 'fedcba9876543210' } },
    ].map((spec) => resultsOf({ findings: [sampleFinding(spec)] })[0]?.partialFingerprints);
    expect(hashes[0]).toEqual(hashes[1]);
    expect(hashes[0]?.['sarFindingId/v1']).toBe(id);
    expect(hashes[0]?.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
    expect(hashes[2]?.primaryLocationLineHash).not.toBe(hashes[0]?.primaryLocationLineHash);
  });

  it('counts results with the same id, which would else be one alert', () => {
    const twice = resultsOf({ findings: [sampleFinding({ line: 1 }), sampleFinding({ line: 2 })] });
    expect(twice.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash.split(':')[1])).toEqual(['1', '2']);
  });
});

describe('locations', () => {
  it.each([
    ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['a b/ü#?.yml', 'a%20b/%C3%BC%23%3F.yml'],
    ['c:/x%20.yml', 'c%3A/x%2520.yml'],
    ['n\nl\ud800.yml', 'n%0Al%EF%BF%BD.yml'],
  ])('%j is %s', (path, uri) => {
    expect(artifactLocation(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  it('a finding without a line is at line 1', () => {
    expect(resultsOf({ findings: [sampleFinding({ line: null })] })[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('evidence becomes related locations, a fix becomes replacements by offset', () => {
    const evidence = Array.from({ length: 500 }, (_, index) => ({ path: 'a.yml', line: index + 1, text: '[x](y)' }));
    const fix = {
      title: 't',
      edits: [
        { path: 'a.yml', start: 3, end: 5, text: '' },
        { path: 'b.yml', start: 0, end: 0, text: 'x' },
      ],
    };
    const log = sarif(sampleReport({ findings: [sampleFinding({ signal: { evidence, fix } })] }), OPTIONS);
    const result = log.runs[0]?.results[0];
    expect(problems(log)).toEqual([]);
    expect(result?.relatedLocations).toHaveLength(99);
    expect(result?.relatedLocations?.[0]?.message?.text).toBe('[x] (y)');
    expect(result?.fixes?.[0]?.artifactChanges.map(({ replacements }) => replacements)).toEqual([
      [{ deletedRegion: { charOffset: 3, charLength: 2 } }],
      [{ deletedRegion: { charOffset: 0, charLength: 0 }, insertedContent: { text: 'x' } }],
    ]);
  });
});

it('keeps the most severe 25,000 results and says how many are missing', () => {
  const findings = Array.from({ length: 25_003 }, (_, line) => sampleFinding({ line: line + 1, severity: line >= 25_000 ? 'P1' : 'P3' }));
  const [run] = sarif(sampleReport({ findings, readings: [] }), OPTIONS).runs;
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'error', 'error', 'note']);
  expect(run?.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^3 results left out/);
});

it('is valid and safe to print whatever the repository holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (path, job, message) => {
      const finding = sampleFinding({ path, job, message, signal: { expected: path, evidence: [{ path, text: message }] } });
      const log = sarif(sampleReport({ findings: [finding] }), OPTIONS);
      expect(problems(log)).toEqual([]);
      expect(holdsWorkflowCommand(jsonText(log))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
