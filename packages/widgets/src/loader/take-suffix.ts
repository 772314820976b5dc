import { version } from '@zxkt/client/version';
import { shared } from '../element/shared.ts';
import { ownAddress, ownSuffix } from './loader.ts';

/** Before anything is defined: the suffix that the page wrote at the script of a bundle. */
shared.suffixes[version] ??= ownSuffix(ownAddress()) ?? '';
