import type { CheckScore, DimensionScore, MaturityScore } from '@sar/baseline';
import { bounded } from '../markup/bounded-text.js';
import { boundedList } from '../markup/bounded-list.js';
import { dataTable } from '../markup/data-table.js';
import { html, joined, type Markup, type Piece } from '../markup/markup.js';
import { folded, type Section } from '../markup/section.js';
import type { PageContext } from '../page-context.js';
import { progressChart } from './progress-chart.js';
import { quadrant, type Numbered } from './quadrant.js';

const MAX_DIMENSIONS = 60;
const MAX_CHECKS = 60;

const OUTCOMES: Readonly<Record<CheckScore['outcome'], string>> = {
  earned: 'earned',
  partly: 'partly earned',
  'not-earned': 'not earned',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** The level, each dimension's score with what it rests on and its next step, and how all came to be. */
export function scoreSection({ page: { score } }: PageContext): Section | undefined {
  if (score === undefined) return undefined;
  const numbered = score.dimensions.map((dimension, index) => ({ number: index + 1, dimension }));
  const { shown, rest } = boundedList(numbered, MAX_DIMENSIONS, 'dimensions');
  const charts = [quadrant(shown), progressChart(score.progress)].flatMap((chart) =>
    chart === undefined ? [] : [html`<div>${chart}</div>`],
  );
  return {
    id: 'score',
    title: 'Maturity',
    body: html`${levelWords(score)}${charts.length > 0 && html`<div class="cols">${charts}</div>`}${shown.length > 0 && scoreTable(shown)}${rest}${checks(shown)}`,
  };
}

function levelWords({ level, basis, uncapped, cappedBy, declared }: MaturityScore): Markup {
  const capped =
    cappedBy === undefined
      ? undefined
      : html` Held at ${cappedBy.level.toFixed(2)} by ${cappedBy.open} open
        ${cappedBy.severity}${uncapped !== undefined && html`; without ${cappedBy.open === 1 ? 'it' : 'them'} it would be ${uncapped.toFixed(2)}`}.`;
  const words =
    level === undefined
      ? 'The level is unknown: no dimension has a score.'
      : html`<strong>Level ${level.toFixed(2)} of 4</strong>, ${BASIS[basis]}.`;
  return html`<p class="level">
    ${words}${capped}${declared !== undefined && html` Declared by people: ${declared.level.toFixed(2)}${declared.target !== undefined && html` (target: ${bounded(declared.target, 'line')})`}.`}
  </p>`;
}

const BASIS: Readonly<Record<MaturityScore['basis'], string>> = {
  computed: 'computed from checks',
  declared: 'from values that people declare',
  mixed: 'partly computed from checks, partly from values that people declare',
  unknown: 'on no known basis',
};

function scoreTable(shown: readonly Numbered[]): Markup {
  const columns = [
    { title: 'Dimension' },
    { title: 'Score of 10', isNumber: true },
    { title: 'Basis', isShort: true },
    { title: 'Maturity', isNumber: true },
    { title: 'Automation', isNumber: true },
    { title: 'Priority', isShort: true },
    { title: 'State' },
    { title: 'Next step' },
  ];
  return dataTable('Scores by dimension', columns, shown.map(scoreRow));
}

function scoreRow({ number, dimension }: Numbered): readonly Piece[] {
  const { name, requirement, score, basis, maturity, automation, priority, state, next, between, declared, standards } = dimension;
  const isBeside = basis === 'computed' && declared?.score !== undefined;
  return [
    html`<span class="no">${number}</span>
      ${bounded(name, 'line')}<small>${bounded(requirement, 'cell')}</small>${standards.length > 0 && html`<small>${bounded(standards.join(', '), 'line')}</small>`}`,
    score === undefined
      ? 'unknown'
      : html`${meter(score)}${score.toFixed(1)}${between !== undefined && html`<small>${between.low.toFixed(1)} to ${between.high.toFixed(1)}</small>`}`,
    html`${basis}${isBeside && html`<small>declared ${declared.score}</small>`}`,
    maturity?.toFixed(2),
    automation?.toFixed(2),
    priority,
    state === undefined ? undefined : bounded(state, 'cell'),
    next === undefined ? undefined : html`${bounded(next.text, 'cell')}<small>gains ${next.gain.toFixed(1)}</small>`,
  ];
}

/** The score as a bar; the number beside it says the same. */
function meter(score: number): Markup {
  const share = Math.min(100, Math.max(0, score * 10));
  return html`<svg class="meter" width="100%" height="6" aria-hidden="true">
    <rect class="m0" width="100%" height="6" rx="3" />
    <rect class="m1" width="${Math.round(share)}%" height="6" rx="3" />
  </svg>`;
}

function checks(shown: readonly Numbered[]): Markup | undefined {
  const parts = shown.filter(({ dimension }) => dimension.checks.length > 0).map(({ dimension }) => checkTable(dimension));
  return parts.length === 0 ? undefined : folded('What each score is made of', joined(parts));
}

function checkTable({ name, checks }: DimensionScore): Markup {
  const { shown, rest } = boundedList(checks, MAX_CHECKS, 'checks');
  const columns = [
    { title: 'Check' },
    { title: 'Kind', isShort: true },
    { title: 'Weight', isNumber: true },
    { title: 'Credit', isNumber: true },
    { title: 'Outcome', isShort: true },
    { title: 'Proves', isShort: true },
    { title: 'Why' },
  ];
  const rows = shown.map((check) => [
    bounded(check.name, 'line'),
    check.kind,
    check.weight,
    check.credit.toFixed(2),
    OUTCOMES[check.outcome],
    check.proves,
    bounded(check.why, 'cell'),
  ]);
  return html`${dataTable(bounded(name, 'line'), columns, rows)}${rest}`;
}
