export { issueBoard } from './issue-board.js';
export { haltSwitch } from './halt-switch.js';
export { collaborators } from './collaborators.js';
export { viewerLogin } from './viewer-login.js';
