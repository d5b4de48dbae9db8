import type { RuleLink } from '../findings/rule-info.js';

/** Where a line of the repository can be seen: an `http(s)` address or a path, or undefined. */
export type PlaceLink = (place: { readonly path: string; readonly line?: number }) => string | undefined;

export interface MarkdownOptions {
  /** Most bytes (UTF-8) that the text may have; GitHub takes 1,048,576 for a step summary. */
  readonly limitBytes: number;
  readonly linkTo: RuleLink;
  readonly placeLink?: PlaceLink;
  /** The JSON report that has what was cut, as people find it: a file name or an artifact's name. */
  readonly jsonFile?: string;
  /** The command that makes the same report, for the next steps. */
  readonly command: string;
}
