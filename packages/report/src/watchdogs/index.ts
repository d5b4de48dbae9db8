export { coverageTable } from './coverage-table.js';
export { coverageMarkdown } from './coverage-markdown.js';
export { coverageCounts } from './coverage-counts.js';
export { watchdogLifeTable } from './watchdog-life-table.js';
export { watchdogLifeMarkdown } from './watchdog-life-markdown.js';
export { stopsWatching } from './life-words.js';
