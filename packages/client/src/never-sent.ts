/** What Node says where no connection came about. A browser says nothing, and then the request may have left. */
const noConnection = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E\w+UNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Whether a failed `fetch` certainly never reached the server. */
export const neverSent = (error: unknown): boolean => {
  const { cause } = error as { cause?: { code?: unknown } };
  return noConnection.test(String(cause?.code));
};
