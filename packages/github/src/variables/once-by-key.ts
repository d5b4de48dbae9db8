/** Runs a question once for each key and keeps the answer; those who ask while it runs share it. One that throws is asked again. */
export function onceByKey<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return async (key, ask) => {
    const earlier = kept.get(key);
    if (earlier !== undefined) return earlier;
    const asked = ask();
    kept.set(key, asked);
    try {
      return await asked;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
