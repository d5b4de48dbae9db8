export type { JudgedReading, ScoredFinding, ScoreInput } from './score-input.js';
export { CREDIT_BANDS } from './sensor-credit.js';
export { scoreOf } from './score-of.js';
export { scoreOfDocument, type ScoredDocument } from './score-of-document.js';
export { appendScore, MAX_ENTRIES, readScoreHistory, SCORE_FILE, scoreEntry } from './score-history.js';
