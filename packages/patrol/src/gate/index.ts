export { compareFindings, type ComparedFindings, type CompareInput } from './compare-findings.js';
export { gateOnWorkTree, type WorkTreeGateInput } from './gate-on-work-tree.js';
export type { GateBase, GateInput, GateIntegrity, GateRun, ScorePlace } from './gate-input.js';
export { gatePlan } from './gate-plan.js';
export { judgeGate } from './judge-gate.js';
export { openGate, type GateChange, type OpenGate } from './open-gate.js';
export { recordScore } from './record-score.js';
export { treeFiles } from './tree-files.js';
