// The files as they are published, not bundled again, on answers of the real backend that the page has in memory.
import { createConnection } from '@zxkt/client/connection';
import { solveChallenge } from '@zxkt/client/solve-challenge';
import { createChallenge } from '@zxkt/contract/calls/challenges';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import { readDraft, readQualification } from '@zxkt/contract/calls/qualifications';
import { readSession, signIn } from '@zxkt/contract/calls/sessions';

const answers = new Map();
const whatOf = ({ method, url }) => `${method} ${new URL(url).pathname}`;
const copyOf = ({ body, status, headers }) => new Response(body, { status, headers });

const remembering = async (request) => {
  const response = await fetch(request);
  if (request.method === 'GET')
    answers.set(whatOf(request), {
      body: await response.clone().text(),
      status: response.status,
      headers: [...response.headers],
    });
  return response;
};
const replaying = async (request) => {
  const known = answers.get(whatOf(request));
  return known ? copyOf(known) : fetch(request);
};

let send = remembering;
let connection;
let root;

export const contender = {
  async load() {
    const { api, key, account, password } = await (await fetch('/backend.json')).json();
    connection = createConnection({ api, key, fetch: (request) => send(request) });
    const { id, puzzle } = await connection.send(createChallenge, { body: { action: 'sign-in', accessible: true } });
    const challenge = { id, answer: await solveChallenge(puzzle) };
    await connection.send(signIn, { body: { account, password, challenge } });
    for (const call of [readSession, readConfiguration, readQualification, readDraft]) await connection.send(call);
    send = replaying;
  },
  async open(host) {
    await import('/embed/qualification-wizard.js');
    const wizard = document.createElement('zxkt-qualification-wizard');
    wizard.client = connection;
    host.append(wizard);
    root = wizard.shadowRoot;
  },
  field: (name) => root?.querySelector(`[name="${name}"]`),
  complaint: (name) => root.querySelector(`#${name}-message`)?.textContent,
};
