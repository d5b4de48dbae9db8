import type { DimensionScore } from '@sar/baseline';
import { countOf } from '../../findings/count-words.js';
import { unit } from '../markup/chart-units.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { spreadPoints } from './spread-points.js';

/** Units of the chart's inside; about pixels on a phone. */
const SIZE = 300;
const LEFT = 26;
const TOP = 8;
const BUBBLE = 9;

const QUADRANTS = [
  { x: 0.25, y: 0.53, words: 'automated, not mature' },
  { x: 0.75, y: 0.53, words: 'mature and automated' },
  { x: 0.25, y: 0.47, words: 'at the beginning' },
  { x: 0.75, y: 0.47, words: 'mature, by hand' },
];

/** A dimension with its number in the table of scores. */
export interface Numbered {
  readonly number: number;
  readonly dimension: DimensionScore;
}

/** Maturity by automation, one numbered bubble for each dimension with both; undefined when none has. The numbers are those of the table. */
export function quadrant(dimensions: readonly Numbered[]): Markup | undefined {
  const points = dimensions.flatMap(({ number, dimension: { maturity, automation, basis } }) =>
    maturity === undefined || automation === undefined
      ? []
      : [{ number, basis, x: LEFT + share(maturity) * SIZE, y: TOP + (1 - share(automation)) * SIZE }],
  );
  if (points.length === 0) return undefined;
  const places = spreadPoints(
    points.map(({ x, y }) => ({ x: x - LEFT, y: y - TOP })),
    BUBBLE * 2 + 2,
    SIZE,
  ).map(({ x, y }) => ({ x: x + LEFT, y: y + TOP }));
  const marks = points.map(({ x, y, basis, number }, index) => {
    const place = places[index] ?? { x, y };
    const shape =
      basis === 'declared'
        ? html`<rect
            class="pd"
            x="${unit(place.x - BUBBLE)}"
            y="${unit(place.y - BUBBLE)}"
            width="${BUBBLE * 2}"
            height="${BUBBLE * 2}"
            rx="3"
          />`
        : html`<circle class="pc" cx="${unit(place.x)}" cy="${unit(place.y)}" r="${BUBBLE}" />`;
    const bubble = html`${shape}<text class="pn${basis === 'declared' && ' pdn'}" x="${unit(place.x)}" y="${unit(place.y + 3.6)}"
        >${number}</text
      >`;
    const lead = html`<path class="pl" d="M${unit(x)} ${unit(y)}L${unit(place.x)} ${unit(place.y)}" /><circle
        class="pp"
        cx="${unit(x)}"
        cy="${unit(y)}"
        r="2.5"
      />`;
    return { lead, bubble };
  });
  return html`<figure>
    <svg class="quadrant" viewBox="0 0 ${LEFT + SIZE + 8} ${TOP + SIZE + 34}" role="img" aria-labelledby="quadrant-t quadrant-d">
      <title id="quadrant-t">Maturity by automation</title>
      <desc id="quadrant-d">${points.length} dimensions; the table of scores has their values.</desc>
      ${frame()}${joined(marks.map(({ lead }) => lead))}${joined(marks.map(({ bubble }) => bubble))}
    </svg>
    <figcaption>${legend(points, dimensions.length - points.length)}</figcaption>
  </figure>`;
}

function frame(): Markup {
  const [half, right, bottom] = [SIZE / 2, LEFT + SIZE, TOP + SIZE];
  const names = QUADRANTS.map(
    ({ x, y, words }) => html`<text class="qn" x="${LEFT + x * SIZE}" y="${TOP + (1 - y) * SIZE + 4}">${words}</text>`,
  );
  return html`<rect class="qf" x="${LEFT}" y="${TOP}" width="${SIZE}" height="${SIZE}" /><rect
      class="qg"
      x="${LEFT + half}"
      y="${TOP}"
      width="${half}"
      height="${half}"
    /><path class="ql" d="M${LEFT + half} ${TOP}V${bottom}M${LEFT} ${TOP + half}H${right}" />${names}<text
      class="ax"
      x="${LEFT}"
      y="${bottom + 14}"
      >0</text
    ><text class="ax me" x="${right}" y="${bottom + 14}">1</text><text class="ax mm" x="${LEFT + half}" y="${bottom + 28}">maturity</text
    ><text class="ax me" x="${LEFT - 4}" y="${bottom}">0</text><text class="ax me" x="${LEFT - 4}" y="${TOP + 9}">1</text
    ><text class="ax mm" transform="translate(${LEFT - 12} ${TOP + half}) rotate(-90)">automation</text>`;
}

function legend(points: readonly { readonly basis: DimensionScore['basis'] }[], missing: number): string {
  const kinds = new Set(points.map(({ basis }) => basis));
  const parts = [
    kinds.has('computed') ? 'circles are computed from checks' : '',
    kinds.has('declared') ? 'squares are declared by people' : '',
  ];
  const rest = missing === 0 ? '' : ` Of ${countOf(missing, 'dimension')} one of the two values is unknown.`;
  return `Numbers are those of the table; ${parts.filter((part) => part !== '').join(', ')}.${rest}`;
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
