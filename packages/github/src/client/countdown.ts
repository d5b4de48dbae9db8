/** A time that runs down. */
export interface Countdown {
  readonly isOver: boolean;
  /** Waits for the rest of it. */
  wait(): Promise<void>;
}

/** Starts a countdown of so many milliseconds; replaced in tests, so that nothing waits. */
export type StartCountdown = (milliseconds: number) => Countdown;

/** A countdown of this machine. It keeps the process alive only while somebody waits for it. */
export const startCountdown: StartCountdown = (milliseconds) => {
  let isOver = false;
  let finish = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => {
    isOver = true;
    finish();
  }, milliseconds);
  timer.unref();
  return {
    get isOver() {
      return isOver;
    },
    wait: async () => {
      if (!isOver) timer.ref();
      await over;
    },
  };
};
