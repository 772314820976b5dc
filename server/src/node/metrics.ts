import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { Metrics } from '../platform/platform.ts';
import { createRequestTimes } from './request-times.ts';

/**
 * Prometheus metrics of this process. Requests are told apart by the call's name in the table, never by their path, so
 * that no caller can make new series.
 */
export const createMetrics = (version: string, token?: string): Metrics => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  new Gauge({ name: 'zxkt_build_info', help: 'Contract version', labelNames: ['version'], registers: [register] }).set(
    { version },
    1,
  );
  const requests = createRequestTimes();
  const deliveries = new Counter({
    name: 'zxkt_deliveries_total',
    help: 'Messages of the outbox by channel and outcome',
    labelNames: ['channel', 'outcome'],
    registers: [register],
  });
  return {
    observeRequest: (call, status, milliseconds) => requests.observe(call, status, milliseconds / 1000),
    observeDelivery: (channel, outcome) => deliveries.inc({ channel, outcome }),
    render: async () => ({
      contentType: register.contentType,
      body: `${await register.metrics()}\n${requests.render()}`,
    }),
    token,
  };
};
