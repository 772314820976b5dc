export { ZxktAccountForm } from './account-form/account-form.ts';
export { configure } from './connection/configure.ts';
export type { ConnectionOptions, Provided } from './connection/provided.ts';
export type { ZxktEvents } from './element/events.ts';
export type { Language, TextOverrides } from './locales/locale.ts';
export { ZxktProvider } from './provider/provider.ts';
export { tokens, type TokenName } from './theme/tokens.ts';
