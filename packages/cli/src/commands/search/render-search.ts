import { ANSI_PALETTE, jsonText, PLAIN_PALETTE, readingsTable, type PatrolReport } from '@sar/report';
import type { Sensor } from '@sar/search';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { document, type Format } from '../../output/render.js';

export interface SearchOutput {
  readonly report: PatrolReport;
  readonly sensors: readonly Sensor[];
  readonly document: () => object;
}

/** What `sar search` prints, in the format of `--format`. */
export function renderSearch(given: Arguments, io: Io, { report, sensors, document: signals }: SearchOutput): string {
  const format = (given.value('format') ?? 'table') as Format;
  if (format === 'json') return jsonText(signals());
  if (format !== 'table') return document(format, { report, command: 'sar search', category: 'sar/search', json: signals });
  const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
  const lines = readingsTable(report, sensors, {
    palette,
    explain: given.flag('explain'),
    quiet: given.flag('quiet'),
    ...(io.columns !== undefined && { columns: io.columns }),
  });
  return lines.map((line) => `${line}\n`).join('');
}
