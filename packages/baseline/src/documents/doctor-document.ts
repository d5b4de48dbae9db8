import * as z from 'zod';

/** The parts of a diagnosis, in their order. */
export const DOCTOR_SECTIONS = ['versions', 'baseline', 'workflows', 'tokens', 'settings'] as const;

/** What a line of a diagnosis came to. */
export const DOCTOR_OUTCOMES = ['ok', 'problem', 'advice', 'unknown'] as const;

const lineSchema = z
  .strictObject({
    id: z.string().describe('What was looked at: a word for the check, and the file, job or secret that it is about.'),
    outcome: z
      .enum(DOCTOR_OUTCOMES)
      .describe('`problem`: something does not work, or is not safe; `advice`: it works, and could do more; `unknown` is never ok.'),
    subject: z.string().describe('What the line is about, for people.'),
    words: z.string().describe('What was found, in a sentence without its full stop. May hold untrusted text.'),
    costs: z.optional(z.string().describe('What does not work because of it.')),
    remedy: z.optional(z.string().describe('What to do.')),
    path: z.optional(z.string()),
    line: z.optional(z.int().min(1)),
  })
  .describe('One thing that was looked at.');

/** What `sar doctor --format json` prints. */
export const doctorDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.doctor/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When it was asked.'),
    repository: z.optional(z.string().describe('`owner/repository`, where it is known.')),
    refused: z.boolean().describe('GitHub does not accept the token, or does not show it the repository.'),
    sections: z.array(z.strictObject({ id: z.enum(DOCTOR_SECTIONS), lines: z.array(lineSchema) })),
  })
  .describe('Whether a set-up of SAR is whole: what works, what does not, and what each missing thing costs.');

export type DoctorDocument = z.output<typeof doctorDocumentSchema>;
/** The diagnosis without what belongs to a document. */
export type Diagnosis = Pick<DoctorDocument, 'refused' | 'sections'>;
export type DoctorSection = Diagnosis['sections'][number];
export type DoctorLine = DoctorSection['lines'][number];
