import type { Diagnosis, DoctorDocument } from '@sar/baseline';

/** What a document says about its run. */
export interface DoctorRun {
  readonly version: string;
  readonly at: Date;
  /** `owner/repository`, where it is known. */
  readonly repository?: string;
}

/** The document `sar.doctor/1` of a diagnosis. */
export function doctorDocument({ refused, sections }: Diagnosis, { version, at, repository }: DoctorRun): DoctorDocument {
  return {
    schema: 'sar.doctor/1',
    version,
    at: at.toISOString(),
    ...(repository !== undefined && { repository }),
    refused,
    sections: structuredClone(sections),
  };
}
