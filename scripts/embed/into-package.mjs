// Before `npm pack`: the bundle goes into the package of the widgets, for pages that take their files from there.
import { cpSync } from 'node:fs';
import { openStaging } from './staging.mjs';

const { staging, replace } = openStaging('.', 'embed');
cpSync('../../dist/embed', staging, { recursive: true });
replace();
