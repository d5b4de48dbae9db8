import { commandDataSafe, commandPropertySafe } from '../safety/workflow-command-safe.js';
import type { Annotation } from './annotation.js';

/** The workflow command of an annotation, without a newline: `::error file=a.yml,line=3,title=P1 rule::message`. */
export function annotationLine({ kind, properties, message }: Annotation): string {
  const { file, line, endLine, col, title } = properties;
  const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`],
  );
  return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
}
