/** An element's beginning. Text is untrusted. */
export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** 0 for the root. */
  readonly depth: number;
  /** Values with the five entities of XML and character references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Takes the elements of a document in their order. May throw `XmlFault` to end the reading. */
export interface XmlHandler {
  open(element: XmlElement): void;
  /** Text inside the element that was opened last and is not closed; one text may come in several pieces. */
  text?(piece: string): void;
  close?(name: string, depth: number): void;
}
