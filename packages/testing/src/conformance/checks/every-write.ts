import { calls, idempotencyHeader, inputsOf, type Call, type CallName } from '@zxkt/contract';
import { exampleBodies } from '@zxkt/contract/calls/examples';
import * as v from 'valibot';
import { must, mustEqual, type Check } from '../check.ts';

const pointerTo = (key: string) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const ofWrite = (group: CallName, call: Call): Check[] => {
  const { request } = inputsOf(group);
  const [example = {}] = exampleBodies[group] ?? [];
  const json = JSON.stringify(example);
  const needs = call.audience === 'enterprise' && { needs: 'account' as const };
  const isWell = (body: unknown) => !!request && v.safeParse(request, body).success;

  return [
    ...(call.method === 'POST'
      ? [
          {
            group,
            what: 'refuses a request without an idempotency key, or with a poor one',
            ...needs,
            run: async (backend) => {
              for (const key of [null, '', 'short', 'x'.repeat(129), 'with space'])
                await backend.refuse(
                  await backend.send(group, { raw: json, headers: { [idempotencyHeader]: key } }),
                  'request/idempotency-key-missing',
                );
            },
          } satisfies Check,
        ]
      : []),
    ...(call.ifMatch
      ? [
          {
            group,
            what: 'refuses an edit that does not name the version that it edits',
            ...needs,
            run: async (backend) => {
              const sending = { raw: json, headers: { 'if-match': null } };
              await backend.refuse(await backend.send(group, sending), 'precondition/missing');
            },
          } satisfies Check,
        ]
      : []),
    {
      group,
      what: 'refuses what is not JSON',
      ...needs,
      run: async (backend) => {
        const broken = ['{', json.slice(0, -1), 'undefined', "{'a':1}", `${json}x`, '{"a":\u0000}'];
        for (const raw of [...broken, new Uint8Array([0xff, 0xfe, 0x7b])])
          await backend.refuse(await backend.send(group, { raw }), 'request/malformed');
      },
    },
    {
      group,
      what: 'refuses what does not say that it is JSON',
      ...needs,
      run: async (backend) => {
        const types = [
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/jsonx',
        ];
        for (const type of types)
          await backend.refuse(
            await backend.send(group, { raw: json, headers: { 'content-type': type } }),
            'request/media-type',
          );
      },
    },
    {
      group,
      what: 'refuses more than 64 KiB',
      ...needs,
      run: async (backend) => {
        await backend.refuse(await backend.send(group, { raw: json + ' '.repeat(100_000) }), 'request/too-large');
      },
    },
    {
      group,
      what: 'refuses what is no object',
      ...needs,
      run: async (backend) => {
        for (const raw of ['null', '[]', '"x"', '1', 'true', '[{}]', '['.repeat(5000) + ']'.repeat(5000)]) {
          // To a call that is told nothing, an empty list says no less than an empty object.
          if (isWell(JSON.parse(raw))) continue;
          await backend.refuse(await backend.send(group, { raw }), 'request/invalid');
        }
      },
    },
    {
      group,
      what: 'refuses unknown keys, by name',
      ...needs,
      run: async (backend) => {
        for (const key of ['unknown', '__proto__', 'constructor', 'toString', '', 'a/b', 'a~b', '𠮷']) {
          const raw = `${json.slice(0, -1)}${json === '{}' ? '' : ','}${JSON.stringify(key)}:{"x":1}}`;
          const problem = await backend.refuse(await backend.send(group, { raw }), 'request/invalid');
          mustEqual(problem.errors, [{ pointer: pointerTo(key), code: 'field/unknown' }], 'the refusal');
        }
      },
    },
    ...(Object.keys(example).length > 0
      ? [
          {
            group,
            what: 'refuses each field that is absent, null, wrong or overlong, at its place, and echoes none',
            ...needs,
            run: async (backend) => {
              for (const key of Object.keys(example)) {
                for (const value of [undefined, null, {}, [], 'x'.repeat(50_000), '\ud800', '\u0000']) {
                  const body = { ...example, [key]: value };
                  if (isWell(body)) continue;
                  const problem = await backend.refuse(await backend.send(group, { body }), 'request/invalid');
                  must(
                    !!problem.errors?.some(({ pointer }) => pointer.startsWith(pointerTo(key))),
                    `${JSON.stringify(value)?.slice(0, 20)} for ${key} is refused elsewhere: ${JSON.stringify(problem.errors)}`,
                  );
                  if (typeof value === 'string') must(!JSON.stringify(problem).includes(value), `${key} is echoed`);
                }
              }
            },
          } satisfies Check,
        ]
      : []),
  ];
};

/** What holds for every call that takes a body. Those of the authority end need a session that the suite does not have. */
export const everyWrite: readonly Check[] = (Object.entries(calls) as [CallName, Call][])
  .filter(([, call]) => call.request && call.audience !== 'authority')
  .flatMap(([name, call]) => ofWrite(name, call));
