import type { SensorSettings } from '@sar/baseline';

/** A declared database of memories. */
export type MemoryDatabase = SensorSettings<'ltm-capacity'>['databases'][number];
