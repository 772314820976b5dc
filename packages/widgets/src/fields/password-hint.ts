import type { PasswordPolicy } from '@zxkt/contract/rules/password-policies';
import { passwordStrength } from '@zxkt/contract/rules/password-strength';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from './icons.ts';
import type { PasswordKey } from '../locales/zh-CN/password.ts';

type Say = (key: PasswordKey) => string;

const guide2019: readonly (readonly [PasswordKey, RegExp])[] = [
  ['policy/length', /^.{10,20}$/su],
  ['policy/upper', /[A-Z]/],
  ['policy/lower', /[a-z]/],
  ['policy/digit', /\d/],
];
const modern: typeof guide2019 = [['policy/length/modern', /^.{15,128}$/su]];

const strengths = ['strength/0', 'strength/1', 'strength/2', 'strength/3', 'strength/4'] as const;

/** What a password needs, ticked while it is typed, and how strong it is. */
export const passwordHint = (password: string, policy: PasswordPolicy, say: Say): TemplateResult => {
  const strength = passwordStrength(password);
  return html`
    <ul class="policy">
      ${(policy === 'modern' ? modern : guide2019).map(([key, need]) => {
        const met = need.test(password);
        return html`<li class=${met ? 'met' : ''}>
          ${checkIcon}${say(key)}<span class="hidden">：${say(met ? 'policy/met' : 'policy/unmet')}</span>
        </li>`;
      })}
    </ul>
    ${
      password
        ? html`<p class="strength s${strength}">
            <span class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i></span
            >${say('strength/label')}：${say(strengths[strength])}
          </p>`
        : nothing
    }
  `;
};
