export { MAX_GAPS, readRegistry, type GapRegistry } from './read-registry.js';
export { registrySections } from './registry-sections.js';
export { proposedFiles, type ProposedFile } from './proposed-files.js';
export { offerGaps, type GapOfferInput, type GapOfferPorts } from './offer-gaps.js';
export { GAP_OFFERS_FILE } from './gap-offers.js';
export { GAPS_BRANCH } from './offer-on-branch.js';
export { proposalsOfDocument } from './proposals-of-document.js';
