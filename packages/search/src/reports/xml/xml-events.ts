import { Parser } from 'htmlparser2';
import { XmlFault } from './xml-fault.js';
import type { XmlHandler } from './xml-handler.js';
import { XML_LIMITS } from './xml-limits.js';

export interface XmlEvents {
  write(piece: string): void;
  end(): void;
}

/**
 * Parses pieces of XML and hands the elements on. The parser forgives what XML forbids; what matters for a report's completeness is checked here:
 * one root, all elements closed by their own end tags, quoted attributes, none twice.
 *
 * @throws XmlFault from `write` and `end`
 */
export function xmlEvents(handler: XmlHandler): XmlEvents {
  /** Open elements, and where the tag of each ended. */
  const open: { readonly name: string; readonly tagEnd: number }[] = [];
  let attributes = new Map<string, string>();
  let written = 0;
  let lastEvent = 0;
  let hasRoot = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        lastEvent = written;
        bound(name.length, XML_LIMITS.name, 'a name');
        if (open.length === 0 && hasRoot) throw new XmlFault('it is no XML: it has several root elements');
        if (open.length >= XML_LIMITS.depth) throw new XmlFault(`its elements are nested deeper than ${XML_LIMITS.depth}`);
        hasRoot = true;
        attributes = new Map();
      },
      onattribute(name, value, quote) {
        lastEvent = written;
        bound(name.length, XML_LIMITS.name, 'a name');
        bound(value.length, XML_LIMITS.value, 'an attribute');
        if (quote === null || quote === undefined) throw new XmlFault('it is no XML: an attribute has no quotes');
        if (attributes.has(name)) throw new XmlFault('it is no XML: an element has an attribute twice');
        if (attributes.size >= XML_LIMITS.attributes) throw new XmlFault(`an element has more than ${XML_LIMITS.attributes} attributes`);
        attributes.set(name, value);
      },
      onopentag(name) {
        open.push({ name, tagEnd: parser.endIndex });
        handler.open({ name, depth: open.length - 1, attributes });
      },
      onclosetag(name, implied) {
        lastEvent = written;
        const last = open.at(-1);
        // A tag that closes itself ends where it began to; every other element that is closed for another one has lost its end tag.
        if (implied && last?.tagEnd !== parser.endIndex) throw new XmlFault(`it is no XML: <${name.slice(0, 80)}> is not closed`);
        open.pop();
        handler.close?.(name, open.length);
      },
      ontext(piece) {
        lastEvent = written;
        if (open.length > 0) handler.text?.(piece);
        else if (piece.trim() !== '') throw new XmlFault('it is no XML: there is text outside of the root element');
      },
      oncomment() {
        lastEvent = written;
      },
      onprocessinginstruction(_, data) {
        lastEvent = written;
        if (!data.startsWith('!')) return;
        if (!/^!DOCTYPE\s/.test(data) || data.includes('['))
          throw new XmlFault('its DOCTYPE declares entities or elements, which are not read');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write(piece) {
      if (written === 0) checkBeginning(piece);
      written += piece.length;
      if (written - lastEvent > XML_LIMITS.token) throw new XmlFault(`a part of it has more than ${XML_LIMITS.token} characters`);
      parser.write(piece);
    },
    end() {
      const last = open.at(-1);
      if (last !== undefined) throw new XmlFault(`it is cut off: it ends before </${last.name.slice(0, 80)}>`);
      if (!hasRoot) throw new XmlFault('it is no XML: it has no element');
      parser.end();
    },
  };
}

function bound(length: number, most: number, what: string): void {
  if (length > most) throw new XmlFault(`${what} in it has more than ${most} characters`);
}

/** Bytes of UTF-16 that were read as UTF-8 have a zero beside each letter. */
function checkBeginning(piece: string): void {
  if (piece.slice(0, 8).includes('\0')) throw new XmlFault('it is written in UTF-16; reports are read in UTF-8');
  if (!/^\uFEFF?\s*(?:<|$)/.test(piece)) throw new XmlFault('it is no XML: it does not begin with <');
}
