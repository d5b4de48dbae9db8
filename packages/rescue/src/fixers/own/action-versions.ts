import { planVersionFixes } from '@sar/search';
import { repositoryWorkflows } from '@sar/workflows';
import { mendedLines, type OwnFixer } from './own-fix.js';

/** Raises versions of actions; see `planVersionFixes`. */
export const fixActionVersions: OwnFixer = ({ work, ports: { baseline, now, repository } }) => {
  const files = repositoryWorkflows(work.tree);
  const documents = [...files.workflows(), ...files.actions()].filter((document) => document.kind !== 'invalid');
  const [owner] = repository?.split('/') ?? [];
  const options = { graceDays: baseline.sensors['action-drift']['grace-days'], ...(owner !== undefined && { owner }) };
  const plan = planVersionFixes(documents, { asOf: now().toISOString().slice(0, 10), options });
  return { files: plan.files, mended: mendedLines(plan.raised, plan.files), left: plan.left };
};
