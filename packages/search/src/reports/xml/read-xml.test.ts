import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEADY } from '../../sensor-input.fixture.js';
import type { ReportSource } from '../report-source.js';
import { readXml, type XmlOutcome } from './read-xml.js';
import { XML_LIMITS } from './xml-limits.js';

function source(pieces: Iterable<string>, sizeBytes = 100): ReportSource {
  return { name: 'report.xml', folder: '', sizeBytes, text: () => ({ ok: true, text: '' }), pieces: () => pieces };
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Node[];
}

async function read(pieces: Iterable<string>): Promise<{ readonly outcome: XmlOutcome; readonly root: Node | undefined }> {
  const open: Node[] = [];
  let root: Node | undefined;
  const outcome = await readXml(source(pieces), STEADY, {
    open({ name, depth, attributes }) {
      expect(depth).toBe(open.length);
      const node: Node = { name, attributes: Object.fromEntries(attributes), text: '', children: [] };
      open.at(-1)?.children.push(node);
      root ??= node;
      open.push(node);
    },
    text(piece) {
      const last = open.at(-1);
      if (last !== undefined) last.text += piece;
    },
    close(name, depth) {
      expect([open.pop()?.name, open.length]).toEqual([name, depth]);
    },
  });
  return { outcome, root };
}

const why = async (text: string): Promise<string> => {
  const { outcome } = await read([text]);
  return outcome.ok ? 'read' : outcome.why;
};

describe('readXml', () => {
  it.each([
    ['a byte order mark', '\uFEFF<?xml version="1.0"?><a/>'],
    ['a DOCTYPE with an external file', '<!DOCTYPE a SYSTEM "http://cobertura.example/coverage-04.dtd"><a/>'],
    ['a comment and white space around the root', '\n<!-- a -->\n<a></a>\n<!-- b -->\n'],
    ['an encoding that it does not have', '<?xml version="1.0" encoding="utf-16"?><a/>'],
    ['an entity of nobody', '<a>&lol;</a>'],
    ['a deep tree', `${'<a>'.repeat(XML_LIMITS.depth)}${'</a>'.repeat(XML_LIMITS.depth)}`],
  ])('reads %s', async (_, text) => {
    expect(await why(text)).toBe('read');
  });

  it.each([
    ['nothing', '', 'no element'],
    ['JSON', '{"a": 1}', 'does not begin with <'],
    ['text before the root', '<?xml version="1.0"?>x<a/>', 'outside of the root'],
    ['two roots', '<a/><b/>', 'several root elements'],
    ['a root that is not closed', '<a><b/>', 'it ends before </a>'],
    ['a cut tag', '<a><b att', 'it ends before </a>'],
    ['a cut CDATA section', '<a><![CDATA[ x ', 'it ends before </a>'],
    ['an element that is not closed', '<a><b></a>', '<b> is not closed'],
    ['attributes without quotes', '<a b=c/>', 'no quotes'],
    ['an attribute without a value', '<a b/>', 'no quotes'],
    ['an attribute twice', '<a b="1" b="2"/>', 'twice'],
    ['too deep a tree', '<a>'.repeat(XML_LIMITS.depth + 1), 'nested deeper'],
    ['too many attributes', `<a ${Array.from({ length: 101 }, (__, at) => `a${at}="1"`).join(' ')}/>`, 'more than 100 attributes'],
    ['a long name', `<${'a'.repeat(2000)}/>`, 'a name in it'],
    ['UTF-16', '<\0?\0x\0m\0l\0', 'UTF-16'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'declares entities'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'declares entities'],
    ['an entity without a DOCTYPE', '<!ENTITY b "bb"><a/>', 'declares entities'],
  ])('refuses %s', async (_, text, expected) => {
    expect(await why(text)).toContain(expected);
  });

  it('resolves what XML itself defines, and nothing else', async () => {
    const { root } = await read(['<a b="&lt;&#65;&amp;&x;">&#x41;&quot;<![CDATA[<&lt;]]></a>']);
    expect(root).toMatchObject({ attributes: { b: '<A&&x;' }, text: 'A"<&lt;' });
  });

  it('keeps names that mean something to JavaScript apart', async () => {
    const { root } = await read(['<__proto__ constructor="1" __proto__="2"/>']);
    expect([root?.name, Object.keys(root?.attributes ?? {})]).toEqual(['__proto__', ['constructor', '__proto__']]);
  });

  it('says at once that a file is too large', async () => {
    expect(await readXml(source(['<a>'], 1_073_741_824), STEADY, { open: () => undefined })).toEqual({
      ok: false,
      why: 'it has 1024 MB; 512 MB are the most that is read',
    });
  });

  it.each(['<a><![CDATA[', '<a><!--', '<a b="', '<', '<a ', '<?'])('ends when what follows %s does not', async (beginning) => {
    let pieces = 0;
    const endless = (function* (): Iterable<string> {
      yield beginning;
      for (;;) {
        pieces += 1;
        yield 'x'.repeat(4_194_304);
      }
    })();
    const { outcome } = await read(endless);
    expect(outcome.ok).toBe(false);
    expect(pieces).toBeLessThan(20);
  });
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const value = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll(/[^\u0020-\uD7FF]/g, ' '));
/** Nodes with children down to a depth. */
function nodes(depth: number): fc.Arbitrary<Node> {
  const children = depth === 0 ? fc.constant<Node[]>([]) : fc.array(nodes(depth - 1), { maxLength: 3 });
  return fc.record({ name, attributes: fc.dictionary(name, value, { maxKeys: 3 }), text: value, children });
}
const tree = nodes(3);

function written({ name: tag, attributes, text, children }: Node): string {
  const list = Object.entries(attributes).map(([key, each]) => ` ${key}="${escaped(each)}"`);
  const inside = escaped(text) + children.map(written).join('');
  return inside === '' ? `<${tag}${list.join('')}/>` : `<${tag}${list.join('')}>${inside}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].toSorted((a, b) => a - b);
  return places.slice(1).map((end, at) => text.slice(places[at], end));
}

describe('any document', () => {
  it('is read as it was written, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.array(fc.nat(), { maxLength: 8 }), async (node, cuts) => {
        const { outcome, root } = await read(cutAt(written(node), cuts));
        expect(outcome).toEqual({ ok: true });
        expect(root).toEqual(node);
      }),
    );
  });

  it('is an error when its end is missing', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.nat(), async (node, cut) => {
        const text = written(node);
        expect((await read([text.slice(0, cut % text.length)])).outcome.ok).toBe(false);
      }),
    );
  });

  it('never makes it throw', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<a>', '</a>', '<a/>', '<![CDATA[', ']]>', '<!--', '-->', '&#', ';', '<?', '?>', '"', '='),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const { outcome } = await read(pieces);
        if (!outcome.ok) expect(outcome.why).not.toBe('');
      }),
    );
  });
});
