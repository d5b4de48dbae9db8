import type { Answer, Finding } from '@sar/baseline';
import type { GatePorts } from '../gate-ports.js';

/** What a proof is made from. */
export interface ProofInput {
  /** Findings of the base, or of the document in which the finding was told; unknown without either. Waived ones are among them. */
  readonly before: Answer<readonly Finding[]>;
  readonly ports: Pick<GatePorts, 'sense' | 'newFindings' | 'monotonic'>;
}
