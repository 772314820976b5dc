import type { Examples } from '../../host/start-examples.ts';

interface Message {
  readonly code: string | null;
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
