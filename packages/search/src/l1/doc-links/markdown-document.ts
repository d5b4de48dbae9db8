/** A link or an image, as it is written: entities and backslashes are resolved, percent signs are not. */
export interface DocumentLink {
  readonly href: string;
  /** 1-based: of the destination; of a reference link, that of its definition where it is found. */
  readonly line: number;
  readonly kind: 'link' | 'image';
}

/** What the sensor wants to know of a Markdown file. */
export interface MarkdownDocument {
  readonly links: readonly DocumentLink[];
  /** What a fragment can name on GitHub. */
  readonly anchors: ReadonlySet<string>;
  /** Globs over the files that the document says it describes, with the line that says so. */
  readonly describes: readonly { readonly glob: string; readonly line: number }[];
  /** Whether the file begins with settings for a generator of sites. */
  readonly hasFrontMatter: boolean;
}
