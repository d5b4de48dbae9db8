/** Comparisons, negations and functions that give a boolean. */
const BOOLEAN = /==|!=|[<>]|^!|^(?:contains|startsWith|endsWith|success|failure|always|cancelled)\(/i;

/**
 * Whether a text is one GitHub expression that becomes `true` or `false`, such as `${{ needs.a.result != 'success' }}`: as a
 * command it is a constant condition that only the run knows.
 */
export function isBooleanExpression(text: string): boolean {
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text.slice(0, 2000))?.[1];
  if (inner === undefined || inner.includes('${{')) return false;
  const operands = inner.replace(/'[^']*'/g, "''").split(/&&|\|\|/);
  return operands.every(
    (operand) => BOOLEAN.test(operand.replace(/[()\s]*$/, '').replace(/^[(\s]+/, '')) || /^\s*(?:true|false)\s*$/.test(operand),
  );
}
