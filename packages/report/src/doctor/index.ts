export { doctorDocument, type DoctorRun } from './doctor-document.js';
export { doctorMarkdown } from './doctor-markdown.js';
export { doctorTable, type DoctorTableOptions } from './doctor-table.js';
export { diagnosisText } from './doctor-words.js';
