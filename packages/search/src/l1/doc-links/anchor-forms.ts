/** Other ways to look an anchor of a document up. */
export interface AnchorForms {
  /** In lower case, without what an emoji leaves behind that cannot be seen. */
  readonly visible: ReadonlySet<string>;
  /** Letters and digits alone, in lower case → the anchor. Generators of sites differ in the rest. */
  readonly reduced: ReadonlyMap<string, string>;
}

const known = new WeakMap<ReadonlySet<string>, AnchorForms>();

/** The forms of a document's anchors; made once, and only for documents that something is wrong with. */
export function anchorForms(anchors: ReadonlySet<string>): AnchorForms {
  const kept = known.get(anchors);
  if (kept !== undefined) return kept;
  const reduced = new Map<string, string>();
  for (const anchor of anchors) {
    const form = reducedForm(anchor);
    if (form !== '' && !reduced.has(form)) reduced.set(form, anchor);
  }
  const forms = { visible: new Set([...anchors].map(visibleForm)), reduced };
  known.set(anchors, forms);
  return forms;
}

export function visibleForm(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[\uFE0E\uFE0F\u200D]/g, '');
}

export function reducedForm(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
