import { forEachChild, type ParsedScript, type SyntaxNode } from 'unbash';

const MAX_NODES = 100_000;

/** The names that a loop of the script assigns. Substitutions are not looked into: they cannot change the script's variables. */
export function volatileNames(script: ParsedScript): ReadonlySet<string> {
  const names = new Set<string>();
  let nodes = 0;
  const visit = (node: SyntaxNode, inLoop: boolean, depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > 400) return;
    if (node.type === 'Command') {
      if (inLoop) for (const prefix of node.prefix) if (prefix.type === 'Assignment') names.add(prefix.name);
      if (inLoop) for (const argument of node.args) if (argument.type === 'Assignment') names.add(argument.name);
      return;
    }
    if (node.type === 'Word' || node.type === 'Redirect' || node.type === 'HereDoc' || node.type === 'HereString') return;
    const loop = node.type === 'For' || node.type === 'While' || node.type === 'ArithmeticFor' || node.type === 'Select';
    if (node.type === 'For' || node.type === 'Select') names.add(node.name.value);
    if (node.type === 'TestCommand' || node.type === 'ArithmeticCommand') return;
    forEachChild(node, (child) => visit(child, inLoop || loop, depth + 1));
  };
  visit(script, false, 0);
  return names;
}
