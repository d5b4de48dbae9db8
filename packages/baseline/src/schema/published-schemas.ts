import * as z from 'zod';
import { cacheCheckDocumentSchema } from '../documents/cache-check-document.js';
import { ciHealthDocumentSchema } from '../documents/ci-health-document.js';
import { agentDocumentSchema } from '../documents/agent-document.js';
import { clockDocumentSchema } from '../documents/clock-document.js';
import { diffDocumentSchema } from '../documents/diff-document.js';
import { coverageDocumentSchema } from '../documents/coverage-document.js';
import { doctorDocumentSchema } from '../documents/doctor-document.js';
import { failurePatternsSchema } from '../documents/failure-patterns-document.js';
import { ciClassificationDocumentSchema } from '../documents/ci-classification-document.js';
import { findingsDocumentSchema } from '../documents/findings-document.js';
import { gapDocumentSchema } from '../documents/gap-document.js';
import { gapOffersDocumentSchema } from '../documents/gap-offers-document.js';
import { gapsDocumentSchema } from '../documents/gaps-document.js';
import { initDocumentSchema } from '../documents/init-document.js';
import { intentDocumentSchema, refusedIntentDocumentSchema } from '../documents/intent-document.js';
import { intentJournalSchema, ledgerEntrySchema, ledgerIndexSchema } from '../documents/ledger-document.js';
import { intentRunDocumentSchema } from '../documents/intent-run-document.js';
import { intentsDocumentSchema } from '../documents/intents-document.js';
import { intentsValidationDocumentSchema } from '../documents/intents-validation-document.js';
import { patrolDocumentSchema } from '../documents/patrol-document.js';
import { pruneDocumentSchema } from '../documents/prune-document.js';
import { preflightDocumentSchema } from '../documents/preflight-document.js';
import { scoreReportDocumentSchema } from '../documents/score-document.js';
import { scoreEntrySchema } from '../documents/score-history-document.js';
import { rescueActIndexSchema, rescueActSchema } from '../documents/rescue-act-document.js';
import { rescueDocumentSchema } from '../documents/rescue-document.js';
import { rescueJournalSchema } from '../documents/rescue-journal-document.js';
import { verdictDocumentSchema } from '../documents/verdict-document.js';
import { secretRotationDocumentSchema } from '../documents/secret-rotation-document.js';
import { variableAuditDiffDocumentSchema } from '../documents/variable-audit-diff-document.js';
import { variableAuditDocumentSchema } from '../documents/variable-audit-document.js';
import { sensorsDocumentSchema } from '../documents/sensors-document.js';
import { signalsDocumentSchema } from '../documents/signals-document.js';
import { triageDocumentSchema } from '../documents/triage-document.js';
import { variablesDocumentSchema } from '../documents/variables-document.js';
import { variablesExpectedDocumentSchema } from '../documents/variables-expected-document.js';
import { watchdogsDocumentSchema } from '../documents/watchdogs-document.js';
import { settingsJsonSchema, type SchemaNode } from './schema-node.js';

/** File name under `schemas/` → the JSON Schema (draft 2020-12) that is published there. */
export function publishedSchemas(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['baseline.schema.json', named('urn:sar:schema:baseline:1', 'SAR baseline', asPatch(settingsJsonSchema()))],
    ['patrol.schema.json', named('urn:sar:schema:patrol:1', 'SAR patrol', z.toJSONSchema(patrolDocumentSchema))],
    ['signals.schema.json', named('urn:sar:schema:signals:1', 'SAR signals', z.toJSONSchema(signalsDocumentSchema))],
    ['triage.schema.json', named('urn:sar:schema:triage:1', 'SAR triage', z.toJSONSchema(triageDocumentSchema))],
    ['sensors.schema.json', named('urn:sar:schema:sensors:1', 'SAR sensors', z.toJSONSchema(sensorsDocumentSchema))],
    ['score-report.schema.json', named('urn:sar:schema:score-report:1', 'SAR maturity score', z.toJSONSchema(scoreReportDocumentSchema))],
    ['score.schema.json', named('urn:sar:schema:score:1', 'SAR history of the maturity score, one line', z.toJSONSchema(scoreEntrySchema))],
    ['verdict.schema.json', named('urn:sar:schema:verdict:1', 'SAR verdict of the validation gate', z.toJSONSchema(verdictDocumentSchema))],
    ['diff.schema.json', named('urn:sar:schema:diff:1', 'SAR difference of findings', z.toJSONSchema(diffDocumentSchema))],
    ['doctor.schema.json', named('urn:sar:schema:doctor:1', 'SAR diagnosis of a set-up', z.toJSONSchema(doctorDocumentSchema))],
    ['init.schema.json', named('urn:sar:schema:init:1', 'SAR set-up', z.toJSONSchema(initDocumentSchema))],
    ['cache-check.schema.json', named('urn:sar:schema:cache-check:1', 'SAR cache check', z.toJSONSchema(cacheCheckDocumentSchema))],
    [
      'variable-audit.schema.json',
      named('urn:sar:schema:variable-audit:1', 'SAR variable audit', z.toJSONSchema(variableAuditDocumentSchema)),
    ],
    [
      'secret-rotation.schema.json',
      named('urn:sar:schema:secret-rotation:1', 'SAR secret rotation', z.toJSONSchema(secretRotationDocumentSchema)),
    ],
    ['variable-intent.schema.json', named('urn:sar:schema:variable-intent:1', 'SAR variable intent', z.toJSONSchema(intentDocumentSchema))],
    [
      'refused-intent.schema.json',
      named('urn:sar:schema:refused-intent:1', 'SAR refused intent', z.toJSONSchema(refusedIntentDocumentSchema)),
    ],
    ['ledger.schema.json', named('urn:sar:schema:ledger:1', 'SAR ledger of variables, one line', z.toJSONSchema(ledgerEntrySchema))],
    [
      'ledger-index.schema.json',
      named('urn:sar:schema:ledger-index:1', 'SAR ledger of variables, its files', z.toJSONSchema(ledgerIndexSchema)),
    ],
    ['intent-journal.schema.json', named('urn:sar:schema:intent-journal:1', 'SAR journal of intents', z.toJSONSchema(intentJournalSchema))],
    [
      'variable-audit-diff.schema.json',
      named(
        'urn:sar:schema:variable-audit-diff:1',
        'SAR difference of two variable audits',
        z.toJSONSchema(variableAuditDiffDocumentSchema),
      ),
    ],
    ['variables.schema.json', named('urn:sar:schema:variables:1', 'SAR variables', z.toJSONSchema(variablesDocumentSchema))],
    [
      'variables-expected.schema.json',
      named('urn:sar:schema:variables-expected:1', 'SAR expected variables', z.toJSONSchema(variablesExpectedDocumentSchema)),
    ],
    [
      'preflight.schema.json',
      named('urn:sar:schema:preflight:1', 'SAR preflight of variables and secrets, one job', z.toJSONSchema(preflightDocumentSchema)),
    ],
    ['ci-health.schema.json', named('urn:sar:schema:ci-health:1', 'SAR CI health', z.toJSONSchema(ciHealthDocumentSchema))],
    [
      'failure-patterns.schema.json',
      named('urn:sar:schema:failure-patterns:1', 'SAR failure patterns', z.toJSONSchema(failurePatternsSchema)),
    ],
    [
      'ci-classification.schema.json',
      named('urn:sar:schema:ci-classification:1', 'SAR classification of a log', z.toJSONSchema(ciClassificationDocumentSchema)),
    ],
    ['gap.schema.json', named('urn:sar:schema:gap:1', 'SAR gap', z.toJSONSchema(gapDocumentSchema))],
    ['gap-offers.schema.json', named('urn:sar:schema:gap-offers:1', 'SAR offered gaps', z.toJSONSchema(gapOffersDocumentSchema))],
    ['gaps.schema.json', named('urn:sar:schema:gaps:1', 'SAR gaps', z.toJSONSchema(gapsDocumentSchema))],
    ['coverage.schema.json', named('urn:sar:schema:coverage:1', 'SAR coverage map', z.toJSONSchema(coverageDocumentSchema))],
    ['watchdogs.schema.json', named('urn:sar:schema:watchdogs:1', 'SAR life of watchdogs', z.toJSONSchema(watchdogsDocumentSchema))],
    ['intents.schema.json', named('urn:sar:schema:intents:1', 'SAR variable intents', z.toJSONSchema(intentsDocumentSchema))],
    [
      'intents-validation.schema.json',
      named('urn:sar:schema:intents-validation:1', 'SAR validation of variable intents', z.toJSONSchema(intentsValidationDocumentSchema)),
    ],
    ['clock.schema.json', named('urn:sar:schema:clock:1', 'SAR clock of findings', z.toJSONSchema(clockDocumentSchema))],
    ['findings.schema.json', named('urn:sar:schema:findings:1', 'SAR accepted findings', z.toJSONSchema(findingsDocumentSchema))],
    ['prune.schema.json', named('urn:sar:schema:prune:1', 'SAR prune', z.toJSONSchema(pruneDocumentSchema))],
    ['rescue.schema.json', named('urn:sar:schema:rescue:1', 'SAR rescue', z.toJSONSchema(rescueDocumentSchema))],
    [
      'rescue-journal.schema.json',
      named('urn:sar:schema:rescue-journal:1', 'SAR journal of playbooks', z.toJSONSchema(rescueJournalSchema)),
    ],
    ['act.schema.json', named('urn:sar:schema:act:1', 'SAR ledger of playbooks, one line', z.toJSONSchema(rescueActSchema))],
    [
      'act-index.schema.json',
      named('urn:sar:schema:act-index:1', 'SAR ledger of playbooks, its files', z.toJSONSchema(rescueActIndexSchema)),
    ],
    ['agent.schema.json', named('urn:sar:schema:agent:1', 'SAR breaker', z.toJSONSchema(agentDocumentSchema))],
    [
      'intent-run.schema.json',
      named('urn:sar:schema:intent-run:1', 'SAR run of the variable-intent processor', z.toJSONSchema(intentRunDocumentSchema)),
    ],
  ]);
}

function named(id: string, title: string, schema: object): object {
  const { $schema, ...rest } = schema as { $schema?: string };
  return { $schema, $id: id, title, ...rest };
}

/**
 * The schema of one layer of a baseline, from the schema of the merged settings: a layer is a merge patch, so every key of a
 * map is optional and may be `null`, which removes it. Lists replace as a whole: their items stay as they are.
 */
function asPatch(schema: SchemaNode): SchemaNode {
  if (schema.properties === undefined) {
    const values = schema.additionalProperties;
    return typeof values === 'object' ? { ...schema, additionalProperties: { anyOf: [asPatch(values), { type: 'null' }] } } : schema;
  }
  const { required: _, ...rest } = schema;
  const properties = Object.entries(schema.properties).map(([key, value]) => {
    if (key === 'version' || key === 'extends') return [key, value] as const;
    const { description, ...patch } = asPatch(value);
    return [key, { ...(description !== undefined && { description }), anyOf: [patch, { type: 'null' }] }] as const;
  });
  return { ...rest, properties: Object.fromEntries(properties) };
}
