export { coverageOf, type CoverageInput } from './coverage-of.js';
export { idleSensors } from './idle-sensors.js';
export { checkWatchdogs, type WatchdogCheck, type WatchdogLives } from './check-watchdogs.js';
export { applyEnable, planEnable, type EnablePorts, type EnableStep } from './enable-watchdogs.js';
