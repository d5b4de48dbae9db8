import type { DependabotAlert, Tree } from '@sar/baseline';
import { ecosystemName, packageName } from '../package-name.js';
import { rate } from '../severity.js';
import type { Vulnerability } from '../vulnerability.js';
import { texts, titleOf } from './field-values.js';

/** Open Dependabot alerts for manifests that are here, as records; another branch may have others. GitHub tells no installed version. */
export function fromDependabot(alerts: readonly DependabotAlert[], tree: Tree): readonly Vulnerability[] {
  return alerts.flatMap((alert) => {
    const ecosystem = ecosystemName(alert.ecosystem);
    const ids = texts([alert.cve, alert.ghsa]);
    const path = alert.manifestPath.replace(/^\//, '');
    if (ids.length === 0 || !tree.has(path)) return [];
    const versions = texts([alert.firstPatched]);
    return [
      {
        ecosystem,
        package: packageName(ecosystem, alert.package),
        installed: undefined,
        ids,
        title: titleOf(alert.summary),
        ...rate({ vector: alert.cvssVector, score: alert.cvssScore, word: alert.severity }),
        remedy: versions.length > 0 ? ({ kind: 'versions', versions } as const) : ({ kind: 'none' } as const),
        manifest: path,
        scope: alert.scope === 'development' || alert.scope === 'runtime' ? alert.scope : undefined,
        isMalware: /^malware in /i.test(alert.summary),
        source: `Dependabot alert ${alert.number}`,
        url: alert.url,
      },
    ];
  });
}
