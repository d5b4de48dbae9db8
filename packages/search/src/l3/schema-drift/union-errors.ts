import type { ErrorObject } from 'ajv';

const UNIONS = new Set(['anyOf', 'oneOf']);

export function isUnion({ keyword }: ErrorObject): boolean {
  return UNIONS.has(keyword);
}

/** True when a place is another one or in it; both are JSON pointers. */
export function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/**
 * Ajv tells a failed union and what is wrong with each of its forms. Where only one of the forms gets further than the place of the union, that form is meant,
 * and what is wrong inside of it is left; else the union itself is.
 */
export function withoutUnions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(isUnion);
  const outermost = new Map<string, ErrorObject>();
  for (const union of unions) {
    const isInner = unions.some((other) => other.instancePath !== union.instancePath && isInside(union.instancePath, other.instancePath));
    // Of several at one place the last is the outer one.
    if (!isInner) outermost.set(union.instancePath, union);
  }
  const outer = [...outermost.values()];
  const left = errors.filter((error) => !outer.some((union) => isInside(error.instancePath, union.instancePath)));
  return [...left, ...outer.flatMap((union) => explained(union, errors))];
}

function explained(union: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const further = errors.filter(({ instancePath }) => instancePath !== union.instancePath && isInside(instancePath, union.instancePath));
  const forms = new Set(further.map((error) => formOf(union, error)));
  return forms.size === 1 ? withoutUnions(further) : [union];
}

/** The form of a union that an error comes from: its number, or the definition that it refers to. */
function formOf({ schemaPath: union }: ErrorObject, { schemaPath }: ErrorObject): string {
  const path = schemaPath.startsWith(`${union}/`) ? schemaPath.slice(union.length + 1) : undefined;
  return path === undefined ? schemaPath.split('/').slice(0, 3).join('/') : (path.split('/', 1)[0] ?? '');
}
