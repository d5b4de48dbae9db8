import type { Pacer } from './run-sensors.js';

/** A pacer whose clocks run out after so many milliseconds, whatever limit is asked for. */
export function pacerFor(limitMs: number): Pacer {
  return (_, timeIsUp) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limitMs);
    const pace = {
      signal: controller.signal,
      step: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        if (controller.signal.aborted) throw timeIsUp();
      },
    };
    return { pace, stop: () => clearTimeout(timer) };
  };
}
