import type { XmlHandler } from '../../../reports/xml/xml-handler.js';
import type { LineBudget } from '../model/line-table.js';
import { fileGatherer, type ParsedReport } from '../model/parsed-report.js';
import { wholeNumber } from './whole-number.js';

/** Names that the compiler gives, and what people call them. */
const CONSTRUCTORS: ReadonlySet<string> = new Set(['<init>', '<clinit>']);

/**
 * A handler for JaCoCo's XML (its report.dtd 1.1). A line counts as covered when an instruction of it ran (`ci`), as JaCoCo counts lines itself.
 * Files are named by package and name.
 */
export function jacocoReader(budget: LineBudget): { readonly handler: XmlHandler; readonly report: () => ParsedReport } {
  const { files, at } = fileGatherer(budget);
  let madeAt: number | undefined;
  let folder = '';
  let ofClass: { readonly name: string; readonly path: string } | undefined;
  let path = '';
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  return {
    handler: {
      open: ({ name, attributes }) => {
        const own = attributes.get('name') ?? '';
        if (name === 'sessioninfo') madeAt = Math.max(madeAt ?? 0, wholeNumber(attributes.get('dump')) ?? 0) || undefined;
        else if (name === 'package') folder = own;
        else if (name === 'class') {
          const sourceFile = attributes.get('sourcefilename');
          ofClass =
            sourceFile === undefined
              ? undefined
              : { name: own.slice(own.lastIndexOf('/') + 1).replaceAll('$', '.'), path: inFolder(sourceFile) };
        } else if (name === 'method' && ofClass !== undefined && !own.startsWith('lambda$')) {
          const first = wholeNumber(attributes.get('line'));
          const label = CONSTRUCTORS.has(own) ? ofClass.name : `${ofClass.name}.${own}`;
          if (first !== undefined) at(ofClass.path)?.addFunction({ name: label, first });
        } else if (name === 'sourcefile') {
          path = inFolder(own);
          at(path);
        } else if (name === 'line') {
          const number = wholeNumber(attributes.get('nr'));
          const file = at(path);
          if (number === undefined || file === undefined) return;
          file.lines.mark(number, (wholeNumber(attributes.get('ci')) ?? 0) > 0);
          const covered = wholeNumber(attributes.get('cb')) ?? 0;
          file.markBranches(number, { covered, total: covered + (wholeNumber(attributes.get('mb')) ?? 0) });
        }
      },
      close: (name) => {
        if (name === 'class') ofClass = undefined;
      },
    },
    report: () => ({ format: 'JaCoCo', files, pathStyle: 'package', sources: [], madeAt }),
  };
}
