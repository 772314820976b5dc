import { draftSchemaVersion, fieldErrors, qualificationContent, type Draft } from '@zxkt/contract';
import { idempotencyHeader } from '@zxkt/contract/calls/headers';
import * as v from 'valibot';
import { must, mustEqual, type Check } from '../check.ts';
import type { Backend } from '../backend.ts';

const group = 'writes';

/** The draft of the suite's account, opened where it is not. */
const openDraft = async (backend: Backend): Promise<Draft> => {
  await backend.succeed('addApplication', { body: { application: 'sme-trade-fund' } });
  const { declarationVersion } = await backend.succeed('readQualification');
  await backend.succeed('beginQualification', { body: { declarationVersion } });
  return backend.succeed('readDraft');
};

const save = (backend: Backend, etag: string, content: object) =>
  backend.send('saveDraft', { body: { schemaVersion: draftSchemaVersion, content }, headers: { 'if-match': etag } });

/** Writes are safe to repeat, and edits are safe against each other. */
export const edits: readonly Check[] = [
  {
    group,
    what: 'are done once under one idempotency key, and answered alike each time',
    run: async (backend) => {
      const sending = { body: { action: 'sign-in' }, headers: { [idempotencyHeader]: crypto.randomUUID() } };
      const [first, ...others] = [
        await backend.send('createChallenge', sending),
        ...(await Promise.all([1, 2, 3].map(() => backend.send('createChallenge', sending)))),
      ];
      const { id } = await backend.read('createChallenge', first as Response);
      for (const other of others)
        mustEqual((await backend.read('createChallenge', other)).id, id, 'the repeated answer');
    },
  },
  {
    group,
    what: 'refuse another body under a key that was used',
    run: async (backend) => {
      const headers = { [idempotencyHeader]: crypto.randomUUID() };
      await backend.succeed('createChallenge', { body: { action: 'sign-in' }, headers });
      const other = await backend.send('createChallenge', { body: { action: 'binding' }, headers });
      await backend.refuse(other, 'idempotency/key-reused');
    },
  },
  {
    group,
    what: 'keep a draft as it was typed, rare characters too, and name its new version',
    needs: 'account',
    run: async (backend) => {
      const { etag } = await openDraft(backend);
      const content = {
        unit: { name: `𬭎达㐂贸易 ${crypto.randomUUID()}`, introduction: '一\n二' },
        business: { products: ['01012100'] },
      };
      const response = await save(backend, etag, content);
      const said = response.headers.get('etag');
      const saved = await backend.read('saveDraft', response);
      mustEqual(saved.etag, said, 'the version in the body');
      must(saved.etag !== etag, 'the version did not change with the content');
      const read = await backend.succeed('readDraft');
      mustEqual([read.etag, read.content], [saved.etag, content], 'the draft');
    },
  },
  {
    group,
    what: 'refuse a save over a version that is no longer the newest, and keep the newest',
    needs: 'account',
    run: async (backend) => {
      const { etag } = await openDraft(backend);
      const name = crypto.randomUUID();
      const newest = await backend.read('saveDraft', await save(backend, etag, { unit: { name } }));
      await backend.refuse(await save(backend, etag, { unit: { name: 'stale' } }), 'precondition/stale');
      mustEqual((await backend.succeed('readDraft')).etag, newest.etag, 'the version');
    },
  },
  {
    group,
    what: 'let one of sixteen saves over the same version through',
    needs: 'account',
    run: async (backend) => {
      const { etag } = await openDraft(backend);
      const tries = Array.from({ length: 16 }, (_, i) =>
        save(backend, etag, { unit: { name: `${i} ${crypto.randomUUID()}` } }),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      mustEqual(statuses.filter((status) => status === 200).length, 1, 'how many went through');
      mustEqual(statuses.filter((status) => status === 412).length, 15, 'how many were refused as stale');
    },
  },
  {
    group,
    what: 'refuse to submit what is not finished, at every place that the contract names',
    needs: 'account',
    run: async (backend) => {
      const { etag } = await openDraft(backend);
      const content = { contact: {}, unit: { postcode: '999077' }, details: {}, business: {}, bank: {} };
      const saved = await backend.read('saveDraft', await save(backend, etag, content));
      const sending = { body: {}, headers: { 'if-match': saved.etag } };
      const { errors } = await backend.refuse(await backend.send('submitQualification', sending), 'request/invalid');
      const promised = fieldErrors(v.safeParse(qualificationContent, content).issues ?? []);
      mustEqual(errors?.toSorted(byPointer), promised.toSorted(byPointer), 'the refusal');
    },
  },
];

const byPointer = (a: { pointer: string }, b: { pointer: string }): number => a.pointer.localeCompare(b.pointer);
