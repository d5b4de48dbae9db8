import type { LinkTarget } from './link-target.js';
import type { DocumentLink } from './markdown-document.js';

/** A link with what it means. */
export interface JudgedLink extends DocumentLink {
  readonly target: LinkTarget;
}

/** A document whose links are judged. */
export interface ParsedDocument {
  readonly links: readonly JudgedLink[];
  readonly anchors: ReadonlySet<string>;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
  /** Whether it has settings for a generator, or is of a kind that only generators render. */
  readonly looksLikeSite: boolean;
}
