import { quoteUntrusted, readPercent, type VariableReader, type VariableTarget } from '@sar/baseline';

/** The threshold of a variable: percent from 0 to 100, and a warning where it has one that is not used. Both undefined: it is not there. */
export interface ThresholdReading {
  readonly percent: number | undefined;
  readonly warning: string | undefined;
}

/** Reads the percent above which CI is degraded from a variable. Text that is no percent is a warning, and is not used. */
export async function readThreshold(reader: VariableReader, target: VariableTarget, name: string): Promise<ThresholdReading> {
  const answer = await reader.get(target, name);
  if (!answer.known)
    return { percent: undefined, warning: `The variable ${name} could not be read, so that the baseline decides: ${answer.detail}` };
  const text = answer.value?.value?.trim();
  if (text === undefined) return { percent: undefined, warning: undefined };
  const percent = readPercent(text);
  if (percent !== undefined) return { percent, warning: undefined };
  return {
    percent: undefined,
    warning: `The variable ${name} holds ${quoteUntrusted(text, 40)}, which is no percent from 0 to 100 such as 12.5; the baseline decides.`,
  };
}
