import { LAYERS, LAYER_NAMES, type Layer } from '@sar/baseline';
import { countOf } from '../../findings/count-words.js';
import { bounded } from '../markup/bounded-text.js';
import { boundedList } from '../markup/bounded-list.js';
import { percent } from '../markup/chart-units.js';
import { html, joined, type Markup } from '../markup/markup.js';
import type { Section } from '../markup/section.js';
import type { PageContext } from '../page-context.js';
import { OUTCOME_WORDS, sensorStates, type SensorOutcome, type SensorState } from './sensor-state.js';

/** Most sensors of one layer that are listed. */
const MAX_SENSORS = 100;
const OUTCOMES: readonly SensorOutcome[] = ['signals', 'clear', 'unknown', 'not-asked'];

/** What the sensors of each layer came to. */
export function coverageSection(context: PageContext): Section | undefined {
  const states = sensorStates(context);
  if (states.length === 0) return undefined;
  return {
    id: 'coverage',
    title: 'Coverage of the layers',
    body: html`<p class="lead">
        What was asked, and what answered. A sensor that is unknown or was not asked says nothing about its subject.
      </p>
      <div class="layers">
        ${joined(
          LAYERS.map((layer) =>
            layerCard(
              layer,
              states.filter((state) => state.layer === layer),
            ),
          ),
        )}
      </div>`,
  };
}

function layerCard(layer: Layer, states: readonly SensorState[]): Markup | undefined {
  if (states.length === 0) return undefined;
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: states.filter((state) => state.outcome === outcome).length }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome === 'signals' ? 'with signals' : OUTCOME_WORDS[outcome]}`);
  const { shown, rest } = boundedList(states, MAX_SENSORS, 'sensors');
  return html`<article class="card">
    <h3>${layer} ${LAYER_NAMES[layer]}</h3>
    ${bar(counts, states.length)}
    <p class="sub">${words.join(', ')}</p>
    <ul class="sensors">
      ${joined(shown.map(sensorItem))}
    </ul>
    ${rest}
  </article> `;
}

/** The shares of the outcomes as a bar; the words below it say the same. */
function bar(counts: readonly { readonly outcome: SensorOutcome; readonly count: number }[], all: number): Markup {
  let from = 0;
  const parts = counts.map(({ outcome, count }) => {
    const at = from;
    from += count;
    return (
      count > 0 && html`<rect class="o-${outcome}" x="${percent((at / all) * 100)}" width="${percent((count / all) * 100)}" height="8" />`
    );
  });
  return html`<svg class="bar" width="100%" height="8" aria-hidden="true">${parts}</svg>`;
}

function sensorItem({ sensor, outcome, judged, findings }: SensorState): Markup {
  const words = outcome !== 'signals' ? OUTCOME_WORDS[outcome] : findings === 0 ? 'none open' : countOf(findings, 'open finding');
  return html`<li>
    <span class="o o-${outcome}">${words}</span>
    <span class="sn">${bounded(sensor, 'line')}</span>${judged !== '' && html` <small>${bounded(judged, 'line')}</small>`}
  </li>`;
}
