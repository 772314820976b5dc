export { Model } from 'survey-core';
export { renderSurvey } from 'survey-js-ui';
