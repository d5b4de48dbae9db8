import type { SensorSettings } from '@sar/baseline';

/** A declared index. */
export type IndexSettings = SensorSettings<'embedding-index'>['indexes'][number];
