/** Keys and indices from the root of a document. */
export type ValuePath = readonly (string | number)[];

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** The value of a YAML, JSON or TOML document, and where its parts stand. */
export interface ParsedDocument {
  readonly value: unknown;
  /** Set when it holds YAML tags of one program (`!Ref`), whose values only that program knows. */
  readonly tagged?: true;
  /** Of YAML: the value that readers of YAML 1.1 (PyYAML, Ruby) see, to whom `yes` and `off` are no texts; undefined where they see none. */
  inYaml11?(): unknown;
  /** Where the key or item at a path begins; of a path that is not there, that of the nearest part above it. */
  place(path: ValuePath): Place;
}

/** `syntax`: no reader of the format takes the text. `limit`: the text is beyond what is read here. */
export type ParseOutcome =
  | { readonly ok: true; readonly documents: readonly ParsedDocument[] }
  | { readonly ok: false; readonly why: 'syntax' | 'limit'; readonly message: string; readonly place?: Place };

/** Most bytes of a configuration file that are read; the largest published schemas and manifests stay below. */
export const MAX_DOCUMENT_BYTES = 2 * 1_048_576;
