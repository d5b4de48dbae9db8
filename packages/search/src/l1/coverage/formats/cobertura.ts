import type { XmlElement, XmlHandler } from '../../../reports/xml/xml-handler.js';
import { textGatherer } from '../../../reports/xml/text-gatherer.js';
import { XmlFault } from '../../../reports/xml/xml-fault.js';
import type { FileCoverage, FunctionSpan } from '../model/file-coverage.js';
import type { LineBudget } from '../model/line-table.js';
import { fileGatherer, type ParsedReport } from '../model/parsed-report.js';
import { wholeNumber } from './whole-number.js';

/** Most `<source>` elements that are kept. */
const MAX_SOURCES = 50;
/** Seconds and milliseconds since 1970 cannot be mistaken for each other: this is 1973 in milliseconds and far away in seconds. */
const FIRST_MILLISECONDS = 100_000_000_000;
/** Before 2000 there was no Cobertura; what tools write then is no time. */
const FIRST_REPORT = Date.UTC(2000, 0, 1);

/** A handler for Cobertura's XML, as coverage.py, gcovr, coverlet, Istanbul and many others write it. */
export function coberturaReader(budget: LineBudget): { readonly handler: XmlHandler; readonly report: () => ParsedReport } {
  const { files, at } = fileGatherer(budget);
  const sources: string[] = [];
  const source = textGatherer(4096);
  let madeAt: number | undefined;
  let inSource = false;
  let file: FileCoverage | undefined;
  let className = '';
  let method: { readonly name: string; first: number; last: number } | undefined;
  /** Lines of methods, line → whether it ran; they count where a class has none of its own, for some tools list the line of a declaration there. */
  let ofMethods = new Map<number, boolean>();
  let hasOwnLines = false;

  function open({ name, depth, attributes }: XmlElement): void {
    if (depth === 0) {
      if (attributes.has('clover')) throw new XmlFault('it is a Clover report; write Cobertura, JaCoCo, LCOV or JSON');
      madeAt = timeOf(attributes.get('timestamp'));
    } else if (name === 'project' && depth === 1) throw new XmlFault('it is a Clover report; write Cobertura, JaCoCo, LCOV or JSON');
    else if (name === 'source') inSource = sources.length < MAX_SOURCES;
    else if (name === 'class') {
      const path = attributes.get('filename') ?? '';
      file = at(path);
      ofMethods = new Map();
      hasOwnLines = false;
      className = simpleName(attributes.get('name') ?? '', path);
    } else if (name === 'method' && file !== undefined) {
      const own = attributes.get('name') ?? '';
      method = { name: className === '' ? own : `${className}.${own}`, first: 0, last: 0 };
    } else if (name === 'line' && file !== undefined) line(file, attributes);
  }

  function line(of: FileCoverage, attributes: XmlElement['attributes']): void {
    const number = wholeNumber(attributes.get('number'));
    if (number === undefined) return;
    const isCovered = Number(attributes.get('hits') ?? 0) > 0;
    if (method !== undefined) {
      method.first = method.first === 0 ? number : Math.min(method.first, number);
      method.last = Math.max(method.last, number);
      ofMethods.set(number, isCovered || ofMethods.get(number) === true);
      return;
    }
    hasOwnLines = true;
    of.lines.mark(number, isCovered);
    const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes.get('condition-coverage') ?? '') ?? [];
    if (total !== undefined) of.markBranches(number, { covered: Number(covered), total: Number(total) });
  }

  return {
    handler: {
      open,
      text: (piece) => {
        if (inSource) source.add(piece);
      },
      close: (name) => {
        if (name === 'source') {
          const folder = source.take().trim();
          if (inSource && folder !== '') sources.push(folder);
          inSource = false;
        } else if (name === 'method') {
          if (method !== undefined && method.first > 0) file?.addFunction(spanOf(method));
          method = undefined;
        } else if (name === 'class') {
          if (!hasOwnLines) for (const [number, isCovered] of ofMethods) file?.lines.mark(number, isCovered);
          file = undefined;
        }
      },
    },
    report: () => ({ format: 'Cobertura', files, pathStyle: 'path', sources, madeAt }),
  };
}

/** Some tools list no more of a method than the line of its declaration. */
function spanOf({ name, first, last }: { readonly name: string; readonly first: number; readonly last: number }): FunctionSpan {
  return last > first ? { name, first, last } : { name, first };
}

/** The class's own name; nothing where a tool writes the file's name, or a dash as of Go's functions, in its place. */
function simpleName(name: string, path: string): string {
  return path.endsWith(name) || name.includes('/') || name === '-' ? '' : name.slice(name.lastIndexOf('.') + 1);
}

function timeOf(written: string | undefined): number | undefined {
  const time = wholeNumber(written);
  if (time === undefined) return undefined;
  const inMilliseconds = time < FIRST_MILLISECONDS ? time * 1000 : time;
  return inMilliseconds < FIRST_REPORT ? undefined : inMilliseconds;
}
