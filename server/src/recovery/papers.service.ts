import { paperLimits, problemStatus, uploadPath, type PaperCode, type ProblemCode } from '@zxkt/contract';
import { PaperRefused } from '../files/paper-refused.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { paperOf } from './paper-view.ts';
import { deletePaper, findPaper, insertPaper, markArrived, markRefused, markTaken } from './papers.repository.ts';
import { uploadLimits } from './recovery.limits.ts';
import { findOpenTicket, type TicketRow } from './tickets.repository.ts';

/** How long a question for the outcome waits. */
const patience = 25_000;

const refused = (code: PaperCode) => invalid({ pointer: '/file', code });

/** Why a paper was not taken, as it was noted: the code of a field, or that of a problem. */
const refusalOf = (code: string): CallProblem =>
  code in problemStatus ? new CallProblem(code as ProblemCode, { retryAfterSeconds: 60 }) : refused(code as PaperCode);

const wait = (milliseconds: number) =>
  new Promise<'late'>((resolve) => {
    const timer = setTimeout(() => resolve('late'), milliseconds);
    if (typeof timer === 'object') timer.unref();
  });

/** Papers on their way: let in by the ticket's token, examined when they are whole. */
export const createPapers = (platform: Platform) => {
  const { database, clock, files, digest, log } = platform;
  const { db } = database;
  const rateLimits = createRateLimits(platform);

  const ticketOf = async (token: string | null): Promise<TicketRow> => {
    const ticket = token ? await findOpenTicket(db, digest(token), clock.now()) : undefined;
    if (!ticket) throw new CallProblem('recovery/session-ended');
    return ticket;
  };

  const find = async (token: string | null, id: string) => {
    const { id: ticketId } = await ticketOf(token);
    const paper = await findPaper(db, ticketId, id);
    if (!paper) throw new CallProblem('resource/not-found');
    return paper;
  };

  /** Whether every byte that was announced is there. */
  const isWhole = async (id: string): Promise<boolean> => {
    const head = { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } };
    const { headers } = await files.receive(new Request(`https://zxkt.example${uploadPath}/${id}`, head), id);
    return headers.get('upload-offset') === headers.get('upload-length');
  };

  const examine = async (id: string): Promise<void> => {
    await markArrived(db, id);
    try {
      const kept = await files.keep(id);
      if (!(await markTaken(db, id, kept))) await files.remove(kept.storedAs);
    } catch (error) {
      const isTold = error instanceof PaperRefused || error instanceof CallProblem;
      await markRefused(db, id, isTold ? error.code : 'server/internal');
      if (!isTold) throw error;
    }
  };

  /** Examinations of this process. What another process began, and left, begins anew with the next question. */
  const examining = new Map<string, Promise<void>>();
  const examined = (id: string): Promise<void> => {
    const running = examining.get(id);
    if (running) return running;
    const begun = examine(id).finally(() => examining.delete(id));
    examining.set(id, begun);
    return begun;
  };
  const beginExamining = (id: string): void => {
    examined(id).catch((error: unknown) => {
      log.error('unexpected', { error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
    });
  };

  return {
    /** A new upload of so many bytes. */
    create: async (token: string | null, address: string, size: number): Promise<string> => {
      const ticket = await ticketOf(token);
      if (size === 0) throw refused('file/empty');
      if (size > paperLimits.bytes) throw refused('file/too-large');
      await rateLimits.take(
        { ...uploadLimits.perAddress, subject: addressPrefix(address) },
        { ...uploadLimits.perTicket, subject: ticket.id },
      );
      const now = clock.now();
      const id = identifierAt(now);
      await insertPaper(db, { id, ticket_id: ticket.id, size, created_at: now });
      return id;
    },

    find,

    /** All of its bytes are there. Its examination begins, and nobody waits for it here. */
    arrived: beginExamining,

    /** Waits for what comes of the examination. */
    outcome: async (token: string | null, id: string) => {
      const { status } = await find(token, id);
      // Noted as arrived or not: what is whole is examined, here where the process that received it is gone.
      if (status === 'arriving' && !(await isWhole(id))) throw new CallProblem('upload/conflict');
      if (status === 'arriving' || status === 'arrived') {
        const late = await Promise.race([examined(id), wait(patience)]);
        if (late) throw new CallProblem('server/unavailable', { retryAfterSeconds: 1 });
      }
      const paper = await find(token, id);
      if (paper.status === 'refused') throw refusalOf(paper.refusal ?? 'file/damaged');
      if (paper.status !== 'taken') throw new CallProblem('server/unavailable', { retryAfterSeconds: 1 });
      return paperOf(paper);
    },

    /** Whoever uploaded it wants it no more. */
    remove: async (token: string | null, id: string): Promise<void> => {
      const { stored_as, place } = await find(token, id);
      // What was submitted once stays with its ticket.
      if (place !== null) throw new CallProblem('upload/conflict');
      await deletePaper(db, id);
      await files.drop(id);
      if (stored_as !== null) await files.remove(stored_as);
    },
  };
};
