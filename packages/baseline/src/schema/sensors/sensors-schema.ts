import * as z from 'zod';
import { CI_HEALTH_RULES, DRIFT_RULES, LIVENESS_RULES, ROTATION_RULES, VARIABLE_RULES } from '../rule-ids.js';
import { sensorSchema, sensorSchemaWithoutRules } from './sensor-shape.js';
import { cacheEfficiencySchema } from './cache-efficiency-schema.js';
import { checkpointStalenessSchema } from './checkpoint-staleness-schema.js';
import { codeScanningSchema } from './code-scanning-schema.js';
import { codespaceBlockersSchema } from './codespace-blockers-schema.js';
import { coverageSchema } from './coverage-schema.js';
import { datasetIntegritySchema } from './dataset-integrity-schema.js';
import { deadCodeSchema } from './dead-code-schema.js';
import { dependencyCvesSchema } from './dependency-cves-schema.js';
import { docLinksSchema } from './doc-links-schema.js';
import { embeddingIndexSchema } from './embedding-index-schema.js';
import { experimentLineageSchema } from './experiment-lineage-schema.js';
import { gateIntegritySchema } from './gate-integrity-schema.js';
import { importErrorsSchema } from './import-errors-schema.js';
import { knowledgeGraphSchema } from './knowledge-graph-schema.js';
import { ltmCapacitySchema } from './ltm-capacity-schema.js';
import { modelDriftSchema } from './model-drift-schema.js';
import { patternConfidenceSchema } from './pattern-confidence-schema.js';
import { runnerHealthSchema } from './runner-health-schema.js';
import { schemaDriftSchema } from './schema-drift-schema.js';
import { secretsBaselineSchema } from './secrets-baseline-schema.js';
import { sessionContextSchema } from './session-context-schema.js';
import { stalePatternsSchema } from './stale-patterns-schema.js';
import { testGateSchema } from './test-gate-schema.js';
import { versionMismatchSchema } from './version-mismatch-schema.js';
import { workflowExpirySchema } from './workflow-expiry-schema.js';
import { workflowSecuritySchema } from './workflow-security-schema.js';

/** Section `sensors`: a switch, a severity, and the options of each sensor. */
export const sensorsSchema = z
  .strictObject({
    'workflow-syntax': sensorSchemaWithoutRules('Workflow and action files that GitHub cannot run.'),
    'cache-wiring': sensorSchemaWithoutRules('Cache wiring of workflows (its options are in `cache`).'),
    'action-drift': sensorSchema(
      DRIFT_RULES,
      { 'grace-days': z.int().min(0).max(3650).describe('Days after its release from which a new major counts as one to be behind of.') },
      'Versions of actions, runtimes and runner images.',
    ),
    'variable-audit': sensorSchema(
      VARIABLE_RULES,
      {},
      'Variables and secrets: declared, referenced and configured (its registry is in `variables`).',
    ),
    'secret-rotation': sensorSchema(ROTATION_RULES, {}, 'Age of secrets (its limits are in `variables.rotation`).'),
    'ci-health': sensorSchema(CI_HEALTH_RULES, {}, 'Failure rate of CI, its causes, and flaky workflows (its options are in `ci`).'),
    'cron-liveness': sensorSchema(LIVENESS_RULES, {}, 'Scheduled workflows that do not run (its options are in `ci.liveness`).'),
    'dead-code': deadCodeSchema,
    'import-errors': importErrorsSchema,
    coverage: coverageSchema,
    'dependency-cves': dependencyCvesSchema,
    'secrets-baseline': secretsBaselineSchema,
    'code-scanning': codeScanningSchema,
    'doc-links': docLinksSchema,
    'test-gate': testGateSchema,
    'runner-health': runnerHealthSchema,
    'cache-efficiency': cacheEfficiencySchema,
    'workflow-expiry': workflowExpirySchema,
    'workflow-security': workflowSecuritySchema,
    'gate-integrity': gateIntegritySchema,
    'schema-drift': schemaDriftSchema,
    'version-mismatch': versionMismatchSchema,
    'codespace-blockers': codespaceBlockersSchema,
    'model-drift': modelDriftSchema,
    'checkpoint-staleness': checkpointStalenessSchema,
    'embedding-index': embeddingIndexSchema,
    'dataset-integrity': datasetIntegritySchema,
    'experiment-lineage': experimentLineageSchema,
    'ltm-capacity': ltmCapacitySchema,
    'stale-patterns': stalePatternsSchema,
    'pattern-confidence': patternConfidenceSchema,
    'knowledge-graph': knowledgeGraphSchema,
    'session-context': sessionContextSchema,
  })
  .describe('The sensors and their options.');
