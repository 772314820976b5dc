import type { Paper } from '@zxkt/contract/resources/paper';

/** How far a file is, in bytes. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
  /** The connection was lost; it goes on by itself from what has arrived. */
  readonly waiting: boolean;
}

export interface UploadOptions {
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Ends the upload at any point; what has arrived is removed from the server. */
  readonly signal?: AbortSignal | undefined;
  /** How many failures in a row are waited out before the upload gives up. Default 8, about two minutes. */
  readonly retries?: number | undefined;
}

/** A file under way. */
export interface Upload {
  /**
   * The file, once it has arrived, was examined and was taken; its `id` is for `submit`. Rejects with `InvalidInputError` (`errors` at `/file`) where it
   * is refused, with `NetworkError` where the connection did not come back, with the signal's reason after `cancel`.
   */
  readonly done: Promise<Paper>;
  cancel(): void;
}
