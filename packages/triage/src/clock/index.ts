export { CLOCK_FILE, episodeStart, type Clock } from './clock.js';
export { readClock } from './read-clock.js';
export { recordClock } from './record-clock.js';
export { nextClock } from './next-clock.js';
export { mergeClocks, type Sightings } from './merge-clocks.js';
export { goneJudge, type Coverage, type IsGone } from './coverage.js';
