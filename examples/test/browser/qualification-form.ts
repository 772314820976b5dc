import type { Visitor } from './visitor.ts';

/** What is written into the fields of 填写信息, by their names; whatever the account tells stands there already. */
export const written = {
  'contact-name': '陈佳测试',
  'contact-phone': '010-86013388',
  'unit-name': '北京𬭎达进出口有限公司',
  'unit-address': '北京市东城区东长安街2号',
  'unit-postcode': '100731',
  'unit-phone': '010-86013388',
  'unit-introduction': '主营机电产品出口，设有外贸部与质检部。法人代表张㐂，商标“𬭎达”。',
  'details-legalRepresentative': '张㐂',
  'details-registeredCapital': '5000000',
  'details-headcount': '86',
  'details-tradeCode': '1100MADEM0011',
  'bank-bankName': '中国工商银行北京东城支行',
  'bank-accountNumber': '4000023409200123456',
  'bank-accountHolder': '北京𬭎达进出口有限公司',
} as const;

type Written = keyof typeof written;

/** From field to field by the Tab key. */
export const writes = async (visitor: Visitor, ...fields: readonly Written[]): Promise<void> => {
  for (const field of fields) {
    await visitor.tabsTo(field);
    await visitor.types(written[field]);
  }
};

/** Tabs to a button or link with these words, and presses Enter. */
export const enters = async (visitor: Visitor, words: string, limit?: number): Promise<void> => {
  await visitor.tabsTo(words, limit);
  await visitor.hits('Enter');
};

/** The next one of a list that is closed: the first, where nothing is chosen. */
export const choosesFirst = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.tabsTo(name);
  await visitor.hits('ArrowDown');
};

/** Finds a line of a picker by its code, and adds it. */
export const picks = async (visitor: Visitor, kind: 'industry' | 'product', code: string): Promise<void> => {
  const label = { industry: '行业划分', product: '主营产品' }[kind];
  await visitor.tabsTo(`在${label}中查找`);
  await visitor.finds(`>>> zxkt-${kind}-picker >>> [role="treeitem"]`);
  await visitor.types(code);
  await visitor.finds(`>>> zxkt-${kind}-picker >>> [role="treeitem"] mark`);
  await visitor.hits('Enter', 'Enter');
  await visitor.finds(`>>> zxkt-${kind}-picker >>> [data-remove="${code}"]`);
};

/** Signs in where the focus is on the account. */
export const signsInHere = async (visitor: Visitor, account: string, password: string): Promise<void> => {
  await visitor.waitForFocus('account');
  await visitor.types(account);
  await visitor.tabsTo('password');
  await visitor.types(password);
  await visitor.hits('Enter');
};

/** Goes to the end of the 注册申明, first that of its own frame, then that of the page where the frame is longer. */
export const readsDeclaration = async (visitor: Visitor): Promise<void> => {
  await visitor.waitForFocus('注册申明');
  await visitor.hits('Tab');
  await visitor.waitForFocus('尊敬的用户');
  const isRead = () => visitor.page.$('>>> .gate.open');
  for (const end = Date.now() + 20_000; !(await isRead());) {
    if (Date.now() > end) throw new Error('the declaration is not read to its end');
    await visitor.hits('End');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** What was typed is on the server. */
export const isSaved = (visitor: Visitor): Promise<void> =>
  visitor.finds('>>> [part="save-state"][data-state="saved"]');
