/** Why the server cannot start, in a sentence for whoever runs it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
