/** A new password and its confirmation, wherever one is set. */
export const password = {
  'password/note': '10-20位，须包含大小写字母、数字',
  'password/note/modern': '15-128位，可使用任意字符',
  'password/placeholder': '请输入密码',
  'policy/length': '10-20位',
  'policy/length/modern': '15-128位',
  'policy/upper': '大写字母',
  'policy/lower': '小写字母',
  'policy/digit': '数字',
  'policy/met': '已满足',
  'policy/unmet': '未满足',
  'strength/label': '密码强度',
  'strength/0': '很弱',
  'strength/1': '弱',
  'strength/2': '中',
  'strength/3': '强',
  'strength/4': '很强',
  confirmation: '确认密码',
  'confirmation/note': '两次输入的密码必须相同',
  'confirmation/placeholder': '请确认密码',
} as const;

export type PasswordKey = keyof typeof password;
