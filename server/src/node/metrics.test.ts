import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTestApp } from '../../test/test-app.ts';
import { createMetrics } from './metrics.ts';

describe('metrics', () => {
  it('tells requests apart by call and status, never by path', async () => {
    const metrics = createMetrics('1.0');
    const test = await openTestApp({ platform: { metrics } });
    await test.request('readConfiguration');
    await test.request('GET /v1/private/13912345678');
    const { text, headers } = await test.request('GET /metrics');
    await test.close();
    assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    assert.match(text, /zxkt_request_duration_seconds_count\{call="readConfiguration",status="200"\} 1/);
    assert.match(text, /zxkt_request_duration_seconds_count\{call="none",status="404"\} 1/);
    assert.doesNotMatch(text, /13912345678|private/);
  });

  it('shows itself to the bearer of the token alone, where there is one', async () => {
    const test = await openTestApp({ platform: { metrics: createMetrics('1.0', 'a-token-of-the-operator') } });
    assert.equal((await test.request('GET /metrics')).status, 401);
    assert.equal((await test.request('GET /metrics', { headers: { authorization: 'Bearer wrong' } })).status, 401);
    const headers = { authorization: 'Bearer a-token-of-the-operator' };
    assert.equal((await test.request('GET /metrics', { headers })).status, 200);
    await test.close();
  });

  it('does not exist where there is nothing to show', async () => {
    const test = await openTestApp();
    assert.equal((await test.request('GET /metrics')).status, 404);
    await test.close();
  });
});
