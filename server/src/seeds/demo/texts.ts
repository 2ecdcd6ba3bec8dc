export * from './lead-departments.ts';
export * from './people.ts';
export * from './publicity-texts.ts';
export * from './report-text.ts';
export * from './report-texts.ts';
export * from './review-texts.ts';
export * from './submission-texts.ts';
export * from './supervision-texts.ts';
