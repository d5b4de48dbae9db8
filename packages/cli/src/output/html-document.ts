import { loadHtmlReport, type HtmlPage } from '@sar/report';

/** The page as text. The writer is loaded only then. */
export async function htmlDocument(page: HtmlPage): Promise<string> {
  const { htmlReport } = await loadHtmlReport();
  return htmlReport(page);
}
