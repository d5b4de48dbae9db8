// Counts the verdicts that were read by hand (docs/accuracy/verdicts.ndjson) into the table of docs/accuracy.md, between two markers.
// `--check` writes nothing and fails when the table is not up to date or a line is not sound.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const VERDICTS = `${root}docs/accuracy/verdicts.ndjson`;
const PAGE = `${root}docs/accuracy.md`;
const START = '<!-- generated from verdicts.ndjson: start -->';
const END = '<!-- generated from verdicts.ndjson: end -->';
const KEYS = ['repository', 'commit', 'file', 'outcome', 'verdict', 'judgement', 'reason'];
const JUDGEMENTS = ['right', 'wrong', 'noise'];

/** The lines of the file as objects. Throws for a line that lacks a key or has another judgement than these. */
export function readVerdicts(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const row = JSON.parse(line);
      for (const key of KEYS)
        if (typeof row[key] !== 'string' || row[key] === '') throw new Error(`verdicts.ndjson:${index + 1} has no ${key}`);
      if (row.reading !== 1 && row.reading !== 2) throw new Error(`verdicts.ndjson:${index + 1}: reading is 1 or 2`);
      if (!JUDGEMENTS.includes(row.judgement))
        throw new Error(`verdicts.ndjson:${index + 1}: judgement is one of ${JUDGEMENTS.join(', ')}`);
      return row;
    });
}

/** Wilson score interval of a share at 95 %, as `[low, high]` in 0–1. */
export function wilson(hits, total) {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * total)) / total);
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/**
 * The tables, one a reading: a row an outcome, and the totals. `mended` counts wrong and noisy ones after which the code was changed
 * so that it says now what the reader said.
 */
export function tables(rows) {
  return [...new Set(rows.map(({ reading }) => reading))].sort().map((reading) =>
    table(
      reading,
      rows.filter((row) => row.reading === reading),
    ),
  );
}

function table(reading, rows) {
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))].sort();
  const line = (name, some) => {
    const count = (judgement) => some.filter((row) => row.judgement === judgement).length;
    const [low, high] = wilson(count('right'), some.length);
    const mended = some.filter((row) => row.mended === true).length;
    return `| ${name} | ${some.length} | ${count('right')} | ${count('wrong')} | ${count('noise')} | ${mended} | ${percent(count('right') / some.length)} (${percent(low)}–${percent(high)}) |`;
  };
  return [
    `### Reading ${reading}`,
    '',
    '| Outcome | Read | Right | Wrong | Noise | Mended since | Right when read (95 % interval) |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...outcomes.map((outcome) =>
      line(
        `\`${outcome}\``,
        rows.filter((row) => row.outcome === outcome),
      ),
    ),
    line('**all**', rows),
  ].join('\n');
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = readVerdicts(readFileSync(VERDICTS, 'utf8'));
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/accuracy.md must hold "${START}" and "${END}"`);
  const wanted = `${before}${START}\n\n${tables(rows).join('\n\n')}\n\n${END}${after}`;
  if (wanted === page) process.exit(0);
  if (process.argv.includes('--check')) {
    console.error('docs/accuracy.md is not up to date with docs/accuracy/verdicts.ndjson');
    process.exit(1);
  }
  writeFileSync(PAGE, wanted);
  console.log('wrote docs/accuracy.md');
}
