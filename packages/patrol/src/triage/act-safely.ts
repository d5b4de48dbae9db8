import { UserError, type TriageAct } from '@sar/baseline';

/** The acts of a part; one that throws has not been possible, and keeps nothing from the others. */
export async function actSafely(what: TriageAct['what'], part: () => Promise<readonly TriageAct[]>): Promise<readonly TriageAct[]> {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ what, outcome: 'not-possible', detail: error.message }];
  }
}
