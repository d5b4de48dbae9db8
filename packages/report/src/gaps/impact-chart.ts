import { mermaidBlock, mermaidText } from '../mermaid/mermaid-text.js';

/** A bar of the chart: an area, or a gap. */
export interface ImpactBar {
  readonly name: string;
  /** From 1 to 10. */
  readonly impact: number;
}

/** Where one name is longer, entity codes included, Mermaid drops all names. */
const MAX_NAME = 30;
/** While Mermaid measures a name, an entity code is so long. */
const ENTITY = /#\d+;/g;
const WIDE = '123456789';
/** More bars cannot be told apart. */
const MAX_BARS = 30;

/** A colour that is seen on a light page and on a dark one, and the numbers on the bars. */
const CONFIG = [
  '---',
  'config:',
  '  xyChart:',
  '    width: 900',
  '    height: HEIGHT',
  '    showDataLabel: true',
  '  themeVariables:',
  '    xyChart:',
  '      plotColorPalette: "#2f81f7"',
  '---',
];

/** Impact as a bar chart of Mermaid in a block of Markdown, bars in the given order. */
export function impactChart(bars: readonly ImpactBar[]): string {
  if (bars.length === 0) return 'No impact scores are declared.\n';
  const shown = bars.slice(0, MAX_BARS);
  const chart = mermaidBlock([
    ...CONFIG.map((line) => line.replace('HEIGHT', String(120 + 36 * shown.length))),
    'xychart-beta horizontal',
    '  title "Impact (1 to 10)"',
    `  x-axis [${shown.map(({ name }) => `"${axisName(name)}"`).join(', ')}]`,
    '  y-axis "Impact" 0 --> 10',
    `  bar [${shown.map(({ impact }) => impact).join(', ')}]`,
  ]);
  const left = bars.length - shown.length;
  return `${[chart, ...(left > 0 ? [`${left} more ${left === 1 ? 'is' : 'are'} not shown.`] : [])].join('\n\n')}\n`;
}

function axisName(name: string): string {
  for (let length = MAX_NAME; length > 1; length--) {
    const label = mermaidText(name, length);
    if (label.replace(ENTITY, WIDE).length <= MAX_NAME) return label;
  }
  return mermaidText('');
}
