export type { Rule, Sensor, SensorInput } from './sensor.js';
export { sensors } from './registry.js';
