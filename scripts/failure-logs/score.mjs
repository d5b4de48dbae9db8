import { wilson } from '../generate-accuracy.mjs';

/**
 * Compares verdicts with labels. Outcomes of a log:
 * - `right`: the class of its label, by a pattern that was seen in a real log;
 * - `documented`: the class of its label, by a pattern that is only documented: it counts in no figure;
 * - `unknown`: no class was given, though the label has one;
 * - `wrong`: another class than the label's, also where the label is `unknown`;
 * - `honest`: no class was given, and the label is `unknown`.
 *
 * @param logs objects with `id`, `class` and `text`
 * @param classify gives `class`, `pattern` and `basis` for a text
 */
export function scoreLogs(logs, classify) {
  return logs.map((log) => {
    const verdict = classify(log.text);
    return { id: log.id, label: log.class, said: verdict.class, pattern: verdict.pattern, outcome: outcomeOf(log.class, verdict) };
  });
}

function outcomeOf(label, { class: said, basis }) {
  if (said === 'unknown') return label === 'unknown' ? 'honest' : 'unknown';
  if (said !== label) return 'wrong';
  return basis === 'ran' ? 'right' : 'documented';
}

/**
 * Precision and recall, for all classes together and for each. Precision: of the logs that got a class, those that got the right one.
 * Recall: of the logs with a class, those that got it. Right answers of documented patterns are left out of both.
 */
export function figures(rows) {
  const classes = [...new Set(rows.map(({ label }) => label))].filter((name) => name !== 'unknown').sort();
  return [figure('all', rows, () => true), ...classes.map((name) => figure(name, rows, (word) => word === name))];
}

function figure(name, rows, isMeant) {
  const counted = rows.filter(({ outcome }) => outcome !== 'documented');
  const said = counted.filter((row) => row.said !== 'unknown' && isMeant(row.said));
  const labelled = counted.filter((row) => row.label !== 'unknown' && isMeant(row.label));
  const right = said.filter(({ outcome }) => outcome === 'right').length;
  return {
    name,
    logs: labelled.length,
    precision: share(right, said.length),
    recall: share(labelled.filter(({ outcome }) => outcome === 'right').length, labelled.length),
  };
}

function share(hits, total) {
  const [low, high] = wilson(hits, total);
  return { hits, total, value: total === 0 ? undefined : hits / total, low, high };
}

/** The table of the figures, for docs/accuracy.md. */
export function figuresTable(rows) {
  const cell = ({ hits, total, value, low, high }) =>
    value === undefined ? '–' : `${(value * 100).toFixed(1)} % (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}; ${hits} of ${total})`;
  return [
    '| Class | Logs | Precision (95 % interval) | Recall (95 % interval) |',
    '| --- | --: | --: | --: |',
    ...figures(rows).map(
      ({ name, logs, precision, recall }) =>
        `| ${name === 'all' ? '**all**' : `\`${name}\``} | ${logs} | ${cell(precision)} | ${cell(recall)} |`,
    ),
  ].join('\n');
}

/** Logs by outcome: `{ right, documented, unknown, wrong, honest }`. */
export function countOutcomes(rows) {
  const counts = { right: 0, documented: 0, unknown: 0, wrong: 0, honest: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
