import type { Baseline, PlaybookSettings } from '@sar/baseline';

/** The playbook of that id, which may come from a file or an issue; undefined when the baseline has none. */
export function playbookOf({ playbooks: { list } }: Pick<Baseline, 'playbooks'>, id: string): PlaybookSettings | undefined {
  return Object.hasOwn(list, id) ? list[id] : undefined;
}
