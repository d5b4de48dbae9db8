export { issueBoard } from './issue-board.js';
export { haltSwitch } from './halt-switch.js';
export { viewerLogin } from './viewer-login.js';
