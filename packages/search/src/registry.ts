import { codeScanning } from './l1/code-scanning/code-scanning.js';
import { coverage } from './l1/coverage/coverage.js';
import { deadCode } from './l1/dead-code/dead-code.js';
import { dependencyCves } from './l1/dependency-cves/dependency-cves.js';
import { docLinks } from './l1/doc-links/doc-links.js';
import { importErrors } from './l1/import-errors/import-errors.js';
import { secretsBaseline } from './l1/secrets-baseline/secrets-baseline.js';
import { actionDrift } from './l2/action-drift/action-drift.js';
import { cacheEfficiency } from './l2/cache-efficiency/cache-efficiency.js';
import { cacheWiring } from './l2/cache-wiring/cache-wiring.js';
import { ciHealthSensor } from './l2/ci-health/ci-health-sensor.js';
import { cronLiveness } from './l2/cron-liveness/cron-liveness.js';
import { gateIntegrity } from './l2/gate-integrity/gate-integrity.js';
import { runnerHealth } from './l2/runner-health/runner-health.js';
import { testGate } from './l2/test-gate/test-gate.js';
import { workflowExpiry } from './l2/workflow-expiry/workflow-expiry.js';
import { workflowSecurity } from './l2/workflow-security/workflow-security.js';
import { workflowSyntax } from './l2/workflow-syntax/workflow-syntax.js';
import { codespaceBlockers } from './l3/codespace-blockers/codespace-blockers.js';
import { schemaDrift } from './l3/schema-drift/schema-drift.js';
import { secretRotation } from './l3/secret-rotation/secret-rotation.js';
import { variableAudit } from './l3/variable-audit/variable-audit.js';
import { versionMismatch } from './l3/version-mismatch/version-mismatch.js';
import { checkpointStaleness } from './l4/checkpoint-staleness/checkpoint-staleness.js';
import { datasetIntegrity } from './l4/dataset-integrity/dataset-integrity.js';
import { embeddingIndex } from './l4/embedding-index/embedding-index.js';
import { experimentLineage } from './l4/experiment-lineage/experiment-lineage.js';
import { modelDrift } from './l4/model-drift/model-drift.js';
import { knowledgeGraph } from './l5/knowledge-graph/knowledge-graph.js';
import { ltmCapacity } from './l5/ltm-capacity/ltm-capacity.js';
import { patternConfidence } from './l5/pattern-confidence/pattern-confidence.js';
import { sessionContext } from './l5/session-context/session-context.js';
import { stalePatterns } from './l5/stale-patterns/stale-patterns.js';
import type { Sensor } from './sensor.js';

/** Every sensor there is, in the order of the layers. */
export function sensors(): readonly Sensor[] {
  return [
    // L1
    deadCode,
    importErrors,
    coverage,
    dependencyCves,
    secretsBaseline,
    codeScanning,
    docLinks,
    // L2
    workflowSyntax,
    cacheWiring,
    actionDrift,
    ciHealthSensor,
    cronLiveness,
    testGate,
    runnerHealth,
    cacheEfficiency,
    workflowExpiry,
    workflowSecurity,
    gateIntegrity,
    // L3
    variableAudit,
    secretRotation,
    schemaDrift,
    versionMismatch,
    codespaceBlockers,
    // L4
    modelDrift,
    checkpointStaleness,
    embeddingIndex,
    datasetIntegrity,
    experimentLineage,
    // L5
    ltmCapacity,
    stalePatterns,
    patternConfidence,
    knowledgeGraph,
    sessionContext,
  ];
}
