import type { Examples } from '../../host/start-examples.ts';

interface Message {
  readonly code: string | null;
  readonly channel: 'mail' | 'sms';
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

/** The newest code that went to a number, read as a test reads it; waits for the text message. */
export const codeSentTo = async ({ mailbox }: Examples, mobile: string): Promise<string> => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const answer = await fetch(`${mailbox}.json?recipient=${mobile}&limit=1`);
    const { items } = (await answer.json()) as { items: Message[] };
    if (items[0]?.code) return items[0].code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no code was sent to ${mobile}`);
};

/** The newest link that an address received by mail. */
export const linkSentTo = async ({ mailbox }: Examples, address: string): Promise<string> => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const answer = await fetch(`${mailbox}.json?recipient=${encodeURIComponent(address)}&limit=5`);
    const { items } = (await answer.json()) as { items: Message[] };
    for (const { text } of items) {
      const [link] = /https?:\/\/\S+#token=[\w-]+/.exec(text) ?? [];
      if (link) return link;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no link was sent to ${address}`);
};

/** What a person was last told by mail and by text message; waits until both say this. */
export const messagesTo = async (
  { mailbox }: Examples,
  { email, mobile }: { readonly email: string; readonly mobile: string },
  saying = '',
): Promise<{ readonly mail: string; readonly sms: string }> => {
  const newest = async (recipient: string) => {
    const answer = await fetch(`${mailbox}.json?recipient=${encodeURIComponent(recipient)}&limit=1`);
    const { items } = (await answer.json()) as { items: Message[] };
    return items[0] ? `${items[0].subject}\n${items[0].text}` : '';
  };
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const [mail, sms] = await Promise.all([newest(email), newest(mobile)]);
    if (mail.includes(saying) && sms.includes(saying)) return { mail, sms };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody told ${email} and ${mobile}: ${saying}`);
};
