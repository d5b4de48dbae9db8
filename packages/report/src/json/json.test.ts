import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleReport } from '../findings/sample-report.fixture.js';
import { CONTROL, hostileText, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import { cacheCheckDocument } from './cache-check-document.js';
import { jsonText } from './json-text.js';
import { patrolDocument, type PatrolRun } from './patrol-document.js';

const RUN: PatrolRun = {
  version: '0.1.0',
  at: '2026-11-22T10:00:00Z',
  asOf: '2026-11-22',
  partial: false,
  baseline: { sources: ['sar:recommended'] },
};
const COUNTS = {
  jobs: { total: 5, installing: 3, wired: 1, exempt: 1, unknown: 0 },
  files: {
    total: 2,
    judged: 1,
    invalid: 1,
    unknown: 0,
    problems: [{ path: 'a.yml', line: 1, outcome: 'invalid' as const, reason: 'no YAML' }],
  },
};

function problems(schemaFile: string, document: object): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`../../../../schemas/${schemaFile}`, import.meta.url), 'utf8')));
  return validate(document) ? [] : validate.errors;
}

describe('jsonText', () => {
  it('indents by two, keeps the order of keys and ends with a newline', () => {
    expect(jsonText({ schema: 'x/1', b: [1], a: {} })).toBe('{\n  "schema": "x/1",\n  "b": [\n    1\n  ],\n  "a": {}\n}\n');
  });

  it('reads back as the same value and is safe in a log', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.oneof(hostileText, fc.array(hostileText)), { noNullPrototype: true }), (value) => {
        const text = jsonText(value);
        // Not by Node 24's own parser, which takes the key of a control character for that of a backslash that it has seen before.
        expect(parse(text)).toEqual(value);
        expect(holdsWorkflowCommand(text)).toBe(false);
        expect(text).not.toMatch(CONTROL);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('patrolDocument', () => {
  const report = sampleReport();
  const document = patrolDocument(report, RUN);

  it('validates against the published schema', () => {
    expect(problems('patrol.schema.json', document)).toEqual([]);
    expect(problems('patrol.schema.json', { ...document, extra: 1 })).not.toEqual([]);
  });

  it('counts open findings by severity, waived ones and silent sensors', () => {
    expect(document.totals).toEqual({ P0: 0, P1: 1, P2: 2, P3: 1, waived: 1, unknown: 1 });
    expect(document.findings.map(({ severity }) => severity)).toEqual(['P1', 'P2', 'P2', 'P3', 'P3']);
  });

  it('is the same text for the same findings in any order, and whatever order keys were made in', () => {
    const [first] = report.findings;
    const artefact = Object.fromEntries(Object.entries(first?.signal.artefact ?? {}).reverse());
    const shuffled = [...report.findings]
      .reverse()
      .map((finding) => (finding === first ? { ...finding, signal: { ...finding.signal, artefact } } : finding));
    expect(jsonText(patrolDocument({ ...report, findings: shuffled as typeof report.findings }, RUN))).toBe(jsonText(document));
  });
});

it('cacheCheckDocument validates against the published schema, most severe first', () => {
  const document = cacheCheckDocument([sampleFinding({ severity: 'P3' }), ...sampleReport().findings], COUNTS);
  expect(problems('cache-check.schema.json', document)).toEqual([]);
  expect(document.findings[0]?.severity).toBe('P1');
  expect(Object.keys(document)).toEqual(['schema', 'findings', 'jobs', 'files']);
});
