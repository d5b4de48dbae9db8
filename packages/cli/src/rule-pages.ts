import pages from './rule-pages.generated.json' with { type: 'json' };

/** The page of each rule as Markdown, by `<sensor>/<rule>`. */
export const RULE_PAGES: Readonly<Record<string, string>> = pages;
