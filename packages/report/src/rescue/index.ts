export type { RescueView } from './rescue-view.js';
export { rescueTable } from './rescue-table.js';
export { rescueMarkdown } from './rescue-markdown.js';
export { changesPatch } from './changes-patch.js';
export { workflowPatchComment } from './workflow-patch-comment.js';
export { playbookMapTable } from './playbook-map-table.js';
export { playbookMapMarkdown } from './playbook-map-markdown.js';
export type { ChosenRule, ExplainedPlaybook, PlaybookMap } from './playbook-map.js';
