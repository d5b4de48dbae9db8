export { pruneTable } from './prune-table.js';
export { pruneMarkdown } from './prune-markdown.js';
