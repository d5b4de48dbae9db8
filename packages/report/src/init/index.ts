export { initDocument } from './init-document.js';
export { initTable } from './init-table.js';
export type {
  ArtefactFact,
  CallerFact,
  InitPlan,
  KeptFile,
  PlannedFile,
  ReferencedEntry,
  RepositoryFacts,
  Sighting,
  WorkflowFact,
} from './init-plan.js';
