export { explainMarkdown } from './explain-markdown.js';
export { explainText } from './explain-text.js';
export type { ExplainedFinding } from './explained-finding.js';
