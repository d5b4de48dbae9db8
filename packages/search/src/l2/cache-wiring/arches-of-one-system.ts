import type { JobFacts } from '@sar/workflows';

type Runner = JobFacts['runner'];

/**
 * The architectures of the hosted images that a job runs on, when images of one system have several; else empty.
 * Source: github/docs, "GitHub-hosted runners reference" (labels with `arm`; macOS images from 14 on are arm64, but for `-intel` and `-large`).
 */
export function archesOfOneSystem({ labels, host }: Runner): readonly string[] {
  if (host !== 'github') return [];
  const bySystem = new Map<string, Set<string>>();
  for (const label of labels) {
    const system = label.slice(0, label.indexOf('-'));
    const known = bySystem.get(system) ?? new Set();
    bySystem.set(system, known.add(archOf(label)));
  }
  return [...bySystem.values()].map((arches) => [...arches]).find((arches) => arches.length > 1) ?? [];
}

function archOf(label: string): 'arm64' | 'x64' {
  if (/-arm(?:64)?$/.test(label)) return 'arm64';
  return label.startsWith('macos-') && !/-(?:intel|large)$|^macos-1[0-3](?:\.\d+)?$/.test(label) ? 'arm64' : 'x64';
}
