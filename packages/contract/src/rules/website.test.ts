import { describeRule } from '../../test/describe-rule.ts';
import { normalizeWebsite, website } from './website.ts';

describeRule('website', {
  rule: website,
  normalize: normalizeWebsite,
  accepts: ['http://www.mofcom.gov.cn', 'https://example.com:8080/about?a=1', 'http://商务部.中国/'],
  refuses: [
    ['http://', 'website/format'],
    ['http://localhost', 'website/format'],
    ['javascript:alert(1)', 'website/format'],
    ['ftp://example.com', 'website/format'],
    [`http://example.com/${'a'.repeat(200)}`, 'website/format'],
  ],
  normalizes: [
    ['www.mofcom.gov.cn', 'http://www.mofcom.gov.cn'],
    ['ｈttp://example.com', 'http://example.com'],
  ],
});
