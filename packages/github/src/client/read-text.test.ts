import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from './read-text.js';

/** A body of these chunks; one that ends in an error where `breaks`. */
function bodyOf(chunks: readonly Uint8Array[], headers: Record<string, string> = {}, breaks = false): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      if (!breaks) controller.close();
    },
    pull(controller) {
      if (breaks) controller.error(new Error('terminated'));
    },
  });
  return new Response(stream, { headers });
}

it('gives the text whole, wherever its bytes are parted', async () => {
  const parted = fc.record({ text: fc.string({ unit: 'binary', maxLength: 60 }), size: fc.integer({ min: 1, max: 9 }) });
  await fc.assert(
    fc.asyncProperty(parted, async ({ text, size }) => {
      const bytes = new TextEncoder().encode(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
      let read = '';
      const facts = await readText(bodyOf(chunks), {
        maxBytes: bytes.length,
        onText: (piece) => {
          read += piece;
          return true;
        },
      });
      // A mark of the byte order is no text.
      expect(read).toBe(new TextDecoder().decode(bytes));
      expect(facts).toEqual({ bytes: bytes.length, end: 'complete' });
    }),
  );
});

const CHUNKS = ['abc', 'def'].map((text) => new TextEncoder().encode(text));

it.each<[string, Response, number, { bytes: number; end: string }]>([
  ['a body that breaks', bodyOf(CHUNKS, {}, true), 100, { bytes: 6, end: 'cut-off' }],
  ['a body shorter than announced', bodyOf(CHUNKS, { 'content-length': '7' }), 100, { bytes: 6, end: 'cut-off' }],
  ['a body as announced', bodyOf(CHUNKS, { 'content-length': '6' }), 100, { bytes: 6, end: 'complete' }],
  ['a body that was compressed', bodyOf(CHUNKS, { 'content-length': '9', 'content-encoding': 'gzip' }), 100, { bytes: 6, end: 'complete' }],
  ['an odd announcement', bodyOf(CHUNKS, { 'content-length': 'many' }), 100, { bytes: 6, end: 'complete' }],
  ['more than is wanted', bodyOf(CHUNKS), 4, { bytes: 4, end: 'bounded' }],
  ['no body', new Response(null), 4, { bytes: 0, end: 'complete' }],
])('tells how it ended: %s', async (_what, response, maxBytes, expected) => {
  expect(await readText(response, { maxBytes, onText: () => true })).toEqual(expected);
});

it('stops the transfer when the reader has enough', async () => {
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => {
      isCancelled = true;
    },
  });
  expect(await readText(new Response(stream), { maxBytes: 100_000, onText: () => false })).toEqual({ bytes: 1000, end: 'bounded' });
  expect(isCancelled).toBe(true);
});
