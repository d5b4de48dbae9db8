import type { Diagnosis, DoctorLine } from '@sar/baseline';
import { baselineLines } from './baseline-section.js';
import { liveOf, type DoctorFacts } from './doctor-facts.js';
import { settingLines } from './settings-section.js';
import { tokenLines } from './tokens-section.js';
import { versionLines } from './versions-section.js';
import { sarUses } from './watchdog-calls.js';
import { workflowLines } from './workflows-section.js';

/** Judges a set-up by its facts. Everything that could not be found out is unknown, never ok. */
export function diagnose(facts: DoctorFacts): Diagnosis {
  const uses = sarUses(facts.repository);
  const live = liveOf(facts);
  return {
    refused: live !== undefined && !live.profile.known && live.profile.reason === 'forbidden',
    sections: [
      { id: 'versions', lines: [...versionLines(facts, uses)] },
      { id: 'baseline', lines: [...baselineLines(facts)] },
      { id: 'workflows', lines: [...workflowLines(facts, uses)] },
      { id: 'tokens', lines: [...tokenLines(facts, uses)] },
      { id: 'settings', lines: [...settingLines(facts, uses)] },
    ],
  };
}

/** Exit code of a diagnosis: 0, 1 with a problem, 2 where the token is refused. */
export function doctorExitCode({ refused, sections }: Diagnosis): 0 | 1 | 2 {
  if (refused) return 2;
  return sections.flatMap(({ lines }): readonly DoctorLine[] => lines).some(({ outcome }) => outcome === 'problem') ? 1 : 0;
}
