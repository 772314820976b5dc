import type { ChallengeCode } from '@zxkt/contract/resources/challenge';

const codes = {
  'challenge/wrong': '图形验证码不正确，请按新的图片重新输入。',
  'challenge/expired': '图形验证码已失效，请按新的图片重新输入。',
  'challenge/used': '图形验证码已使用过，请按新的图片重新输入。',
} satisfies Record<ChallengeCode, string>;

/** The image code, wherever a challenge is asked. */
export const challenge = {
  ...codes,
  'challenge/label': '图形验证码',
  'challenge/placeholder': '请输入图中字符',
  'challenge/missing': '请输入图形验证码中的字符。',
  'challenge/image': '图形验证码，共{length}个字符',
  'challenge/refresh': '看不清，换一张',
  'challenge/accessible': '无法辨认图片？改用免输入验证',
  'challenge/passed': '已改用免输入验证，无需填写图形验证码',
} as const;

export type ChallengeKey = keyof typeof challenge;
