import { isObject, text } from '../../reports/json-value.js';
import type { DocumentFormat } from '../documents/parse-document.js';

/** Reads the schema that a file names itself, as written; undefined when it names none. */
export function namedSchema(content: string, format: DocumentFormat, value: unknown): string | undefined {
  const head = content.slice(0, 4096);
  // https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
  if (format === 'yaml') {
    const modeline = /^[ \t]*#[ \t]*yaml-language-server[ \t]*:[ \t]*\$schema=(\S+)/m.exec(head)?.[1];
    if (modeline !== undefined) return modeline;
  }
  // https://taplo.tamasfe.dev/configuration/directives.html#the-schema-directive
  if (format === 'toml') {
    const directive = /^#:schema[ \t]+(\S+)/m.exec(head)?.[1];
    if (directive !== undefined) return directive;
  }
  return isObject(value) ? text(value['$schema']) : undefined;
}

/** True when a text may name a schema; far quicker than parsing it. */
export function mayNameSchema(content: string): boolean {
  return content.includes('$schema') || content.includes('#:schema');
}
