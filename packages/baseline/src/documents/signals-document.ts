import * as z from 'zod';
import { signalDocumentSchema } from './finding-document.js';
import { readingDocumentSchema } from './reading-document.js';

/** What a search writes: the signals of its sensors before triage. A signal store holds one sensor's. */
export const signalsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.signals/1'),
    version: z.optional(z.string().describe('Version of SAR, or of the program, that wrote the document.')),
    at: z.optional(z.iso.datetime().describe('When it was searched.')),
    commit: z.optional(z.string().describe('The commit that was checked out.')),
    partial: z.optional(z.boolean().describe('True when only a part of the repository was judged.')),
    sensors: z.optional(z.array(readingDocumentSchema).describe('What each sensor returned.')),
    signals: z.array(signalDocumentSchema).describe('In the order of the sensors.'),
  })
  .describe(
    'Signals of sensors, before triage. A program of the repository that is declared as a sensor may print one with `schema` and `signals` alone.',
  );

export type SignalsDocument = z.output<typeof signalsDocumentSchema>;
