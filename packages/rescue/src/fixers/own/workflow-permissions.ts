import { repositoryWorkflows } from '@sar/workflows';
import type { OwnFixer } from './own-fix.js';
import { planPermissions } from './plan-permissions.js';

/** Adds missing permissions to workflows that only read; see `planPermissions`. */
export const fixWorkflowPermissions: OwnFixer = ({ work }) => {
  // Opened once: a work tree lists its files anew for each question.
  const { tree } = work;
  const files: { path: string; before: string; after: string }[] = [];
  const left: string[] = [];
  for (const workflow of repositoryWorkflows(tree).workflows()) {
    const plan = workflow.kind === 'workflow' ? planPermissions(workflow, tree) : undefined;
    if (plan === undefined || workflow.kind !== 'workflow') continue;
    if ('why' in plan) left.push(`${workflow.path}: ${plan.why}`);
    else files.push({ path: workflow.path, before: workflow.text, after: plan.after });
  }
  return { files, mended: files.map(({ path }) => ({ text: `${path}: contents: read`, paths: [path] })), left };
};
