/** A tag of a page: its name and its attributes, as they are written. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The opening tags of a page as SAR writes it: attributes in double quotes or without a value. Throws where a `<` begins anything else
 * than such a tag, its end, or the doctype, which a text that got out of its place would.
 */
export function tagsOf(page: string): readonly PageTag[] {
  const text = page.replace(/<style>[^<]*<\/style>/, '<style></style>');
  return [...text.matchAll(/<([^>]*)>?/g)].flatMap(([whole, inside = '']) => {
    if (/^<(?:\/[a-z][a-z0-9]*\s*|!doctype html)>$/i.test(whole)) return [];
    const match = /^([a-z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][\w-]*(?:="[^"<>]*")?)*)\s*\/?$/.exec(inside);
    if (match === null || !whole.endsWith('>')) throw new Error(`no tag of the page's own: ${whole.slice(0, 200)}`);
    const attributes = [...(match[2] ?? '').matchAll(/\s([a-zA-Z][\w-]*)(?:="([^"]*)")?/g)];
    return [{ name: match[1] ?? '', attributes: new Map(attributes.map(([, name = '', value = '']) => [name, value])) }];
  });
}
