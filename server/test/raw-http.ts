import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

const parse = (text: string): RawAnswer => {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
};

export const openSocket = (url: string): Socket => {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
};

/** Writes bytes as they are, and resolves with all that came until the server closed the connection. */
export const sendRaw = (url: string, text: string): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const socket = openSocket(url);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('error', (error) => (answer ? resolve(parse(answer)) : reject(error)));
    socket.on('close', () => resolve(parse(answer)));
    socket.write(text);
  });
