import { fingerprint, type Reading, type Signal, type Unjudged } from '@sar/baseline';
import { githubsOpinion, type Invalid, type Objection } from '@sar/workflows';
import type { Rule, Sensor, SensorInput } from '../../sensor.js';

const INVALID_WORKFLOW: Rule = {
  id: 'invalid-workflow',
  sensor: 'workflow-syntax',
  condition: 'broken',
  impact: 'blocks',
  summary: 'a workflow or action file that GitHub cannot run: no valid YAML, or no workflow',
  help: 'Mend the file at the place named, or move it out of .github/workflows.',
};

/**
 * Workflow syntax: can GitHub read every workflow and action file?
 *
 * Reads `.github/workflows/*.yml` and the repository's own action files. Reports `invalid-workflow`, one signal a file, with the
 * place of the first problem. GitHub's own parser decides about files that the reader has doubts on. Files that are too large,
 * nested too deep, unreadable here, or links out of the repository are `unknown`: GitHub may still run them.
 */
export const workflowSyntax: Sensor = {
  id: 'workflow-syntax',
  layer: 'L2',
  title: 'Workflow syntax',
  needs: 'workflow and action files',
  rules: [INVALID_WORKFLOW],
  read,
};

async function read({ repository, onlyPaths }: SensorInput): Promise<Reading> {
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  let judged = 0;
  const documents = [...repository.workflows(), ...repository.actions()].filter(
    ({ path }) => onlyPaths === undefined || onlyPaths.has(path),
  );
  for (const document of documents) {
    if (document.kind === 'invalid' && NOT_SEEN.has(document.reason)) {
      unjudged.push({ path: document.path, reason: document.message });
      continue;
    }
    judged += 1;
    if (document.kind === 'invalid') signals.push(signalOf(document.path, document));
    else if (document.kind === 'workflow' && document.notes.length > 0) {
      const [objection] = await githubsOpinion(document);
      if (objection !== undefined) signals.push(signalOf(document.path, objection));
    }
  }
  const base = { sensor: 'workflow-syntax', layer: 'L2', scope: { unit: 'files', judged, unjudged } } as const;
  return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
}

/** Reasons that keep SAR from reading a file, and perhaps not GitHub. */
const NOT_SEEN: ReadonlySet<Invalid['reason']> = new Set(['too-large', 'outside', 'unreadable', 'too-deep']);

function signalOf(path: string, { message, line, column }: Objection | Invalid): Signal {
  return {
    id: fingerprint('workflow-syntax', INVALID_WORKFLOW.id, [path]),
    sensor: 'workflow-syntax',
    rule: INVALID_WORKFLOW.id,
    layer: 'L2',
    condition: INVALID_WORKFLOW.condition,
    impact: INVALID_WORKFLOW.impact,
    artefact: {
      kind: path.startsWith('.github/workflows/') ? 'workflow' : 'action',
      path,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    },
    message: `GitHub cannot run this file: ${message}`,
    expected: 'a file that GitHub accepts',
    actual: message,
    evidence: [],
    help: INVALID_WORKFLOW.help,
  };
}
