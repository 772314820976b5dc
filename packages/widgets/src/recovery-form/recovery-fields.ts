import type { FieldRule } from '../controllers/form-controller.ts';

/** `''` is the entry; the others are the ways that lead from it. */
export const recoveryRoutes = ['', 'fund', 'email', 'mobile', 'account', 'progress'] as const;
export type RecoveryRoute = (typeof recoveryRoutes)[number];

export type RecoveryField =
  | 'application'
  | 'code'
  | 'account'
  | 'enterpriseName'
  | 'contact'
  | 'email'
  | 'mobile'
  | 'imageCode'
  | 'smsCode'
  | 'licence'
  | 'letter'
  | 'consent'
  | 'number'
  | 'secret';

export type RecoveryValues = Readonly<Record<RecoveryField, string>>;

/** The forms: 找回账号 has two, one before papers can be uploaded and one after. */
export type RecoveryStage = 'email' | 'mobile' | 'open' | 'papers' | 'progress';

/** What each form asks for, in its order. */
export const stageFields: Readonly<Record<RecoveryStage, readonly RecoveryField[]>> = {
  email: ['account', 'email', 'imageCode'],
  mobile: ['account', 'mobile', 'imageCode', 'smsCode'],
  open: ['application', 'code', 'imageCode'],
  papers: [
    'account',
    'enterpriseName',
    'contact',
    'email',
    'mobile',
    'imageCode',
    'smsCode',
    'licence',
    'letter',
    'consent',
  ],
  progress: ['number', 'secret'],
};

export type RecoveryRules = Readonly<Record<RecoveryField, FieldRule<RecoveryField>>>;

/** The fields before their rules are there: which of them belong to the form on the screen. */
export const recoveryFields = (isShown: (name: RecoveryField) => boolean): RecoveryRules => {
  const field = (name: RecoveryField, rest: FieldRule<RecoveryField> = {}) => ({ shown: () => isShown(name), ...rest });
  return {
    application: field('application'),
    code: field('code'),
    account: field('account'),
    enterpriseName: field('enterpriseName'),
    contact: field('contact'),
    email: field('email'),
    mobile: field('mobile'),
    imageCode: field('imageCode', { secret: true, pointers: ['/challenge'] }),
    smsCode: field('smsCode', { secret: true, pointers: ['/verification'] }),
    // Files are kept apart from what is typed.
    licence: field('licence', { secret: true }),
    letter: field('letter', { secret: true }),
    // Consent is given anew each time: a draft does not carry it.
    consent: field('consent', { secret: true, pointers: ['/consentVersion'] }),
    number: field('number'),
    secret: field('secret', { secret: true }),
  };
};

/** 常办理业务: the one that is recovered here. */
export const defaults = { application: 'sme-trade-fund' } as const;
