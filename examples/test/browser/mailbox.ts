import type { Examples } from '../../host/start-examples.ts';

interface Message {
  readonly code: string | null;
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
