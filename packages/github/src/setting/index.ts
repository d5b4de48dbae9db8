export { repositorySetting } from './repository-setting.js';
export { workflowSwitch } from './workflow-switch.js';
