export { scoreBadge, type Badge } from './score-badge.js';
export { scoreReportDocument, type ScoreRun } from './score-report-document.js';
export { scoreText, type ScoreTextOptions } from './score-text.js';
export { scoreMarkdown, scoreTexts } from './score-texts.js';
