import type { ReportSource } from './report-source.js';

/** A report in memory. */
export function memoryReport(text: string, name = 'report.json'): ReportSource {
  const cut = name.lastIndexOf('/');
  return {
    name,
    folder: cut === -1 ? '' : name.slice(0, cut),
    sizeBytes: text.length,
    text: () => ({ ok: true, text }),
    pieces: () => [text],
  };
}
