import type { Pace } from '../../../pace.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { readXml } from '../../../reports/xml/read-xml.js';
import { XmlFault } from '../../../reports/xml/xml-fault.js';
import type { LineBudget } from '../model/line-table.js';
import type { ReportOutcome } from '../model/parsed-report.js';
import { coberturaReader } from './cobertura.js';
import { jacocoReader } from './jacoco.js';

const READERS = { coverage: coberturaReader, report: jacocoReader } as const;

/** Reads an XML report; its root element tells the format. */
export async function readXmlCoverage(source: ReportSource, pace: Pace, budget: LineBudget): Promise<ReportOutcome> {
  let reader: ReturnType<typeof coberturaReader> | undefined;
  const outcome = await readXml(source, pace, {
    open: (element) => {
      if (element.depth === 0) {
        if (element.name !== 'coverage' && element.name !== 'report')
          throw new XmlFault(`it is no coverage report: its root is <${element.name.slice(0, 80)}>, not <coverage> or <report>`);
        reader = READERS[element.name](budget);
      }
      reader?.handler.open(element);
    },
    text: (piece) => reader?.handler.text?.(piece),
    close: (name, depth) => reader?.handler.close?.(name, depth),
  });
  if (!outcome.ok) return outcome;
  return reader === undefined ? { ok: false, why: 'it is empty' } : { ok: true, report: reader.report() };
}
