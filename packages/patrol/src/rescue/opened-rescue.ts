import type { RescueSubject } from '@sar/baseline';
import type { SubjectSearch } from './search-subjects.js';

/** The repository that is rescued, and how it is searched. */
export interface RescueSearch extends SubjectSearch {
  /** The commit that is checked out, where it is known. */
  readonly commit?: string;
  /** `owner/repository`, where it is known. */
  readonly repository?: string;
}

/** What a run is to rescue: nothing is done or planned yet. */
export interface OpenedRescue {
  /** The worst first. */
  readonly subjects: readonly RescueSubject[];
  /** What cannot be rescued, and why, in a sentence without its full stop. */
  readonly unmatched: readonly { readonly subject: RescueSubject; readonly why: string }[];
  /** Whether these are all causes that there are, of the playbook that was named or of all. */
  readonly isWhole: boolean;
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes: readonly string[];
}
