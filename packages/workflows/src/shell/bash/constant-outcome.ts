import type { AndOr, CompoundList, PipelineNode } from 'unbash';

/** Whether a command always succeeds (`true`, `:`, `[ 1 = 1 ]`), always fails, or neither. */
export function constantOutcome(
  node: PipelineNode | AndOr,
  expand: (node: PipelineNode) => readonly string[] | undefined,
): boolean | undefined {
  if (node.type === 'AndOr') return undefined;
  if (node.type === 'Pipeline') {
    const [only, ...more] = node.commands;
    if (only === undefined || more.length > 0) return undefined;
    const outcome = constantOutcome(only, expand);
    const negations = node.prefixes.filter((prefix) => prefix.type === 'Negation').length;
    return outcome === undefined ? undefined : outcome !== (negations % 2 === 1);
  }
  if (node.type === 'ArithmeticCommand') return node.body.trim() === '0' ? false : node.body.trim() === '1' ? true : undefined;
  const words = node.type === 'Command' ? expand(node) : undefined;
  if (words === undefined) return undefined;
  if (words[0] === 'true' || words[0] === ':') return true;
  if (words[0] === 'false') return false;
  const [open, left, operator, right, close, ...rest] = words;
  if (open !== '[' || close !== ']' || rest.length > 0 || left === undefined) return undefined;
  if (operator === '=' || operator === '==') return left === right;
  return operator === '!=' ? left !== right : undefined;
}

/** The outcome of a condition that is a single command. */
export function constantCondition(
  clause: CompoundList,
  expand: (node: PipelineNode) => readonly string[] | undefined,
): boolean | undefined {
  const last = clause.commands.at(-1);
  return last === undefined || last.background === true ? undefined : constantOutcome(last.command, expand);
}

/** A command whose only purpose is to be asked: what follows it with `&&` is conditional as in an `if`. */
export function isTest(node: PipelineNode): boolean {
  switch (node.type) {
    case 'TestCommand':
    case 'ArithmeticCommand':
      return true;
    case 'Pipeline':
      return (
        node.prefixes.some((prefix) => prefix.type === 'Negation') ||
        (node.commands.length === 1 && node.commands[0] !== undefined && isTest(node.commands[0]))
      );
    case 'Command': {
      const name = node.name?.value;
      const argument = node.args[0];
      return name === '[' || name === 'test' || (name === 'command' && argument?.type === 'Word' && /^-[vV]$/.test(argument.value));
    }
    default:
      return false;
  }
}
