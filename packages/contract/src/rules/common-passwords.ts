/**
 * The pieces that the most used passwords consist of, worldwide and in China: keyboard runs, greetings, the names of
 * this service. From 15 characters on, a list of whole passwords misses nearly everything; what people do there is to
 * string such pieces together. Small letters; longer pieces first where one begins another.
 */
const pieces = [
  ...[
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
    'qwerty',
    'asdf',
    'zxcv',
    '1qaz',
    '2wsx',
    '3edc',
    '4rfv',
    '5tgb',
    'qaz',
    'wsx',
  ],
  ...['abcdefghijklmnopqrstuvwxyz', 'abcdefg', 'abcd', 'abc'],
  ...['01234567890', '1234567890', '0987654321', '987654321', '123456789', '12345678', '1234567', '123456', '654321'],
  ...['12345', '1234', '123', '321', '5201314', '1314520', '1314', '520', '888', '666', '168'],
  ...['password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'passwd', 'letmein', 'welcome', 'monkey', 'dragon', 'iloveyou'],
  ...['administrator', 'admin', 'root', 'master', 'login', 'user', 'test', 'guest', 'hello', 'changeme', 'secret'],
  ...['woaini', 'woaiwojia', 'aini', 'wang', 'zhang', 'zhongguo', 'china', 'beijing', 'shanghai'],
  ...['zxkt', 'mofcom', 'shangwubu', 'waimao', 'qiye', 'company'],
];

/** Longest first: an alternation takes the first that fits. */
const anyPiece = new RegExp(pieces.toSorted((a, b) => b.length - a.length).join('|'), 'g');

/** What must remain of a password once the pieces are taken out, in different characters. */
const leastOwn = 4;

/** What people put between pieces to satisfy a rule. */
const punctuation = /[ -/:-@[-`{-~]/g;

/** Whether a password is one short unit repeated, or says hardly anything besides common pieces. */
export const isCommonPassword = (password: string): boolean =>
  /^(.{1,8}?)\1+.{0,7}$/su.test(password) ||
  new Set(password.toLowerCase().replace(anyPiece, '').replace(punctuation, '')).size < leastOwn;
