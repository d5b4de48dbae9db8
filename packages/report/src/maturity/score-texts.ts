import type { MaturityScore } from '@sar/baseline';
import type { MarkedSection } from '../marked/marked-section.js';
import { maturityQuadrant } from './maturity-quadrant.js';
import { progressChart } from './progress-chart.js';
import { scoreTable } from './score-table.js';

/** The renderings of a score by the names of their markers, for `replaceMarked`. */
export function scoreTexts(score: MaturityScore): ReadonlyMap<MarkedSection, string> {
  return new Map([
    ['sar:score:table', scoreTable(score)],
    ['sar:score:quadrant', maturityQuadrant(score)],
    ['sar:score:progress', progressChart(score)],
  ]);
}

/** The score as a Markdown document of its own. */
export function scoreMarkdown(score: MaturityScore): string {
  return `## Maturity\n\n${scoreTable(score)}\n\n### Quadrant\n\n${maturityQuadrant(score)}\n\n### Progress\n\n${progressChart(score)}\n`;
}
