export { inGapOrder, shortGapId } from './gap-order.js';
export { impactOf } from './impact-of.js';
export { nextGapIds } from './next-gap-ids.js';
export { changeKey, MAX_NEW_GAPS, proposeGaps, type GapInput, type GapProposal, type GapProposals } from './propose-gaps.js';
export { registryProblems, type RegistryProblem } from './registry-problems.js';
export { roadmapOf } from './roadmap-of.js';
