import { compileGlob, type Looked, type Reading, type Signal, type Unjudged } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import { signalOf } from '../../reading/signal-of.js';
import { isObject } from '../../reports/json-value.js';
import type { SensorInput } from '../../sensor.js';
import { parseDocument } from '../documents/parse-document.js';
import { whyUnread } from '../documents/why-unread.js';
import { codespaceRule } from './codespace-blockers-rules.js';
import type { Devcontainer } from './devcontainer.js';
import { judgeScripts } from './judge-scripts.js';
import { judgeSecrets } from './judge-secrets.js';
import { judgeSettings } from './judge-settings.js';
import { judgeSource } from './judge-source.js';
import { judgeVersions } from './judge-versions.js';

/** https://containers.dev/implementors/spec/#devcontainerjson */
const DEVCONTAINER = /^(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/;
/** Most files that are read. */
const MAX_FILES = 200;

/** See `codespaceBlockers`. */
export async function readCodespaceBlockers(input: SensorInput): Promise<Reading> {
  const excluded = input.baseline.sensors['codespace-blockers'].exclude.map((glob) => compileGlob(glob));
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  let judged = 0;
  const paths = input.tree.list().filter((path) => DEVCONTAINER.test(path) && !excluded.some((glob) => glob.matches(path)));
  if (paths.length > MAX_FILES)
    unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} of ${paths.length} devcontainer files were read` });
  for (const path of paths.slice(0, MAX_FILES)) {
    await input.pace.step();
    if (input.onlyPaths?.has(path) === false) continue;
    looked.push({ what: path, detail: 'devcontainer' });
    const content = input.tree.read(path);
    if (content.kind !== 'text') {
      unjudged.push({ path, reason: whyUnread(content) });
      continue;
    }
    const parsed = parseDocument(content.text, 'jsonc');
    const [document] = parsed.ok ? parsed.documents : [];
    if (!parsed.ok && parsed.why === 'limit') {
      unjudged.push({ path, reason: parsed.message });
      continue;
    }
    judged++;
    if (document === undefined || !isObject(document.value)) {
      const why = parsed.ok ? 'it is no object' : parsed.message;
      signals.push(
        signalOf(codespaceRule('unreadable-devcontainer'), 'L3', {
          artefact: { kind: 'file', path, ...(!parsed.ok && parsed.place) },
          identity: [path],
          message: `${path} is no valid JSON with comments: ${why}`,
          expected: 'JSON with comments that holds an object',
          actual: why,
        }),
      );
      continue;
    }
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const devcontainer: Devcontainer = { input, path, folder, value: document.value, document, signals, unjudged };
    judgeSource(devcontainer);
    judgeVersions(devcontainer);
    judgeScripts(devcontainer);
    judgeSettings(devcontainer);
    await judgeSecrets(devcontainer);
  }
  return readingOf({ sensor: 'codespace-blockers', layer: 'L3', unit: 'devcontainers', judged, signals, unjudged, looked });
}
