import { HEAL_EVENTS, HEAL_STATES } from './heal-states.js';
import { nextState } from './next-state.js';

/** The transitions of SAR-002 as the text of a Mermaid state diagram: https://mermaid.js.org/syntax/stateDiagram.html */
export function stateDiagram(): string {
  const lines = ['stateDiagram-v2', '  [*] --> Monitoring'];
  for (const state of HEAL_STATES) {
    for (const event of HEAL_EVENTS) {
      const next = nextState(state, event);
      if (next !== undefined) lines.push(`  ${state} --> ${next}: ${event}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
