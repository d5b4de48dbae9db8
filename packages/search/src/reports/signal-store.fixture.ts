/** The store that SAR writes for a sensor; `indent` as its documents are written. */
export function storeText(sensor: string, indent = 2): string {
  return JSON.stringify(
    {
      schema: 'sar.signals/1',
      version: '1.0.0',
      at: '2026-11-22T05:00:00.000Z',
      commit: 'c'.repeat(40),
      partial: false,
      sensors: [{ sensor, layer: 'L1', outcome: 'clear', unit: 'files', judged: 1, unjudged: [] }],
      signals: [],
    },
    null,
    indent,
  );
}
