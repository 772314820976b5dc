import type { Sentences } from '../locale.ts';
import type { qualificationWizard as chinese } from '../zh-CN/qualification-wizard.ts';
import { common } from './common.ts';
import { qualificationContact } from './qualification-contact.ts';

export const qualificationWizard = {
  ...common,
  ...qualificationContact,
  title: 'Foreign Trade Development Fund (SMEs) Online Management',
  steps: 'Steps of the registration',
  'step/notice': 'Declaration',
  'step/fill': 'Details',
  'step/confirm': 'Confirmation',
  'step/done': 'Registered',
  'step/passed': 'done',
  loading: 'Loading…',
  'failed/title': 'The page could not be loaded',
  'failed/retry': 'Try again',
  'signed-out': 'Sign in first',
  'signed-out/text': 'Sign in to fill in the qualification of your enterprise.',
  'signed-out/expired': 'You have been signed out. Sign in again',
  'signed-out/expired/text': 'You can go on where you left off.',
  'signed-out/login': 'Sign in',

  'fill/lead':
    'Fill in truthfully. What you enter is saved as you go: leave at any time, and go on when you sign in again.',
  nav: 'Details',
  'nav/empty': 'not begun',
  'nav/partly': 'unfinished',
  'nav/done': 'complete',
  'nav/errors': 'to be corrected',
  previous: 'Back',
  next: 'Next',
  'field/of': '{section}: {field}',

  'save/saved': 'Saved',
  'save/saved/at': 'Saved at {time}',
  'save/saving': 'Saving…',
  'save/offline': 'No network. Kept on this device',
  'save/offline/text': 'You can go on. It is sent when the network is back.',
  'save/failed': 'The server cannot save it now. Kept on this device',
  'save/failed/text': 'You can go on. It is tried again by itself.',
  'save/unkept': 'It cannot be saved now',
  'save/unkept/text': 'Do not close the page. It is tried again by itself.',
  'save/refused': 'Some of it could not be saved',
  'save/refused/text': 'Correct the fields that are marked.',
  'save/signed-out': 'You have been signed out. Kept on this device',
  'save/login': 'Sign in again',
  'save/retry': 'Try now',

  restored: 'What you entered on this device and had not been saved is back.',
  'restored/dismiss': 'Close',

  adopt: 'Use it',
  'adopt/of': 'Use {value}',
  'derived/code': 'Organisation code within the credit code: ',
  'derived/region': 'Where the credit code was registered: ',
  'derived/nature': 'By the credit code: ',
  'derived/trade': 'By the code of the unit: ',
  'derived/trade/tail': 'Four characters of region, then {tail}',
  'derived/holder': 'The same as the name of the unit: ',
  'derived/successor': 'In its place: ',

  paste: 'Paste',
  'paste/of': 'Paste the introduction',
  counter: '{count}/{limit} characters',
  'counter/over': '{count} too many',

  recovery: 'Recover the account',
} satisfies Sentences<keyof typeof chinese>;
