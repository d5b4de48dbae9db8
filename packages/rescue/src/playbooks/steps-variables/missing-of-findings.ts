import { fingerprint, isVariableLayer, type Signal } from '@sar/baseline';
import type { MissingEntry } from '../../intents/plan-intents-for-missing.js';
import type { RunningRepository } from '../../policy/intent-policy.js';
import type { StepContext } from '../step-kind.js';
import { liveValue } from './live-value.js';
import { nameOf, type Told } from './told.js';

/** Rules of the sensor `variable-audit` that setting a variable mends. */
const MENDED_RULES: ReadonlySet<string> = new Set(['missing-variable', 'drifted-variable']);

/** The variables that findings are about, as they are now. */
export interface FoundVariables {
  readonly missing: readonly MissingEntry[];
  readonly settled: readonly Told[];
  readonly left: readonly Told[];
}

/**
 * The declared variables that the findings of the subject are about. A finding is recognised by its id alone, which is reckoned again from the registry:
 * none of its text names what is written. Each is looked at anew where variables can be read: one that is set meanwhile needs nothing.
 */
export async function missingOfFindings({ subject, ports }: StepContext, running: RunningRepository): Promise<FoundVariables> {
  const { declaredEntries } = await import('@sar/search');
  const declared = declaredEntries(ports.baseline.variables.registry);
  const found: Required<{ -readonly [Key in keyof FoundVariables]: FoundVariables[Key][number][] }> = {
    missing: [],
    settled: [],
    left: [],
  };
  const seen = new Set<string>();
  for (const finding of subject.findings) {
    if (finding.sensor !== 'variable-audit' || !MENDED_RULES.has(finding.rule)) {
      found.left.push({ what: titleOf(finding), reason: 'setting a variable does not mend it' });
      continue;
    }
    const entry = declared.find(
      ({ layer, environment, name }) =>
        finding.id === fingerprint('variable-audit', finding.rule, [layer, environment?.toLowerCase(), name]),
    );
    if (entry === undefined) {
      found.left.push({
        what: titleOf(finding),
        reason: 'the registry does not declare it: write it into variables.registry, with its `value`',
      });
      continue;
    }
    const { layer, name, environment, value } = entry;
    const named = { layer, name, ...(environment !== undefined && { environment }) };
    const what = nameOf(named);
    if (seen.has(what)) continue;
    seen.add(what);
    const live = isVariableLayer(layer) ? await liveValue(ports.variables, named, running) : undefined;
    if (live === undefined) found.missing.push(named);
    else if (!live.known) {
      // What drifted is only replaced while it is what was seen; what is missing is only created while it is absent.
      if (finding.rule === 'missing-variable') found.missing.push(named);
      else found.left.push({ what, reason: `its value cannot be read: ${live.detail}` });
    } else if (live.value === undefined) found.missing.push(named);
    else if (finding.rule === 'missing-variable' || live.value === value) found.settled.push({ what, reason: 'it is set' });
    else found.missing.push({ ...named, current: live.value });
  }
  return found;
}

function titleOf({ rule, artefact, message }: Signal): string {
  return artefact.name === undefined ? `${rule}: ${message.slice(0, 200)}` : `${rule} ${artefact.name.slice(0, 200)}`;
}
