/** What is said to members of staff wherever they are signed in. */
export const staff = {
  'staff/greeting': '您好！{displayName}',
  'staff/year': '工作年度 {year}年',
  'idle/text': '您已有一段时间没有操作，为保护企业信息，即将自动退出登录。',
  'idle/last': '本次登录即将到期，请保存好内容后重新登录。',
  'idle/left': '剩余时间',
  'idle/keep': '继续工作',
  'sign-out': '退出登录',
  'sign-out/busy': '正在退出…',
} as const;

export type StaffKey = keyof typeof staff;
