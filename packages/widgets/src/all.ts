/** Registers every element: the script-tag bundle. */
import './account-form/define.ts';
import './application-picker/define.ts';
import './authority-contacts/define.ts';
import './authority-login/define.ts';
import './doctor/define.ts';
import './industry-picker/define.ts';
import './login-form/define.ts';
import './my-applications/define.ts';
import './online-work/define.ts';
import './product-picker/define.ts';
import './provider/define.ts';
import './publicity-list/define.ts';
import './qualification-wizard/define.ts';
import './recovery-desk/define.ts';
import './recovery-form/define.ts';
import './region-picker/define.ts';
import './review-detail/define.ts';
import './review-table/define.ts';
import './set-password/define.ts';

export * from './index.ts';
