import type { Examples } from '../../host/start-examples.ts';
import { codeSentTo } from './mailbox.ts';
import type { Visitor } from './visitor.ts';

/** What someone writes into the account form. */
export interface Person {
  readonly account: string;
  readonly displayName: string;
  readonly password: string;
  readonly enterpriseCode: string;
  readonly documentNumber: string;
  readonly email: string;
  readonly mobile: string;
}

let people = 0;
/** Someone who was never here. The identity card is the sample of GB 11643, the enterprise nobody's. */
export const newPerson = (): Person => {
  people += 1;
  const number = String(people).padStart(8, '0');
  return {
    account: `chenjia${number}`,
    displayName: `陈佳测试${people}`,
    password: 'Chenjia2026test',
    enterpriseCode: '91110101MADEM0011G',
    documentNumber: '11010519491231002X',
    email: `chenjia${number}@enterprise.example`,
    mobile: `138${number}`,
  };
};

/** Goes through the form from field to field, as far as the number. */
export const typeUntilMobile = async (visitor: Visitor, person: Person): Promise<void> => {
  await visitor.clickOnField('account');
  await visitor.types(person.account);
  for (const [field, text] of [
    ['displayName', person.displayName],
    ['password', person.password],
    ['confirmation', person.password],
    ['enterpriseCode', person.enterpriseCode],
    ['documentNumber', person.documentNumber],
    ['email', person.email],
    ['mobile', person.mobile],
  ] as const) {
    await visitor.tabsTo(field);
    await visitor.types(text);
  }
};

/** From the number to the proof that it is theirs; `read` reads the code off the telephone. */
export const proveMobile = async (visitor: Visitor, read: () => Promise<string>): Promise<void> => {
  await visitor.press('button', '获取短信验证码');
  await visitor.waitForFocus('smsCode');
  await visitor.types(await read());
  await visitor.reads('手机号码已验证');
};

/** Fills in everything that registering needs, and consents. What remains is 注册. */
export const fillIn = async (visitor: Visitor, examples: Examples, person: Person): Promise<void> => {
  await typeUntilMobile(visitor, person);
  await proveMobile(visitor, () => codeSentTo(examples, person.mobile));
  await visitor.tabsTo('consent');
  await visitor.hits('Space');
};
