import { describeRule } from '../../test/describe-rule.ts';
import { normalizeTradeCode, tradeCode } from './trade-code.ts';

describeRule('tradeCode', {
  rule: tradeCode,
  normalize: normalizeTradeCode,
  accepts: ['9900147023485', '4403192203821'],
  refuses: [
    ['440319220382', 'trade-code/format'],
    ['44031922038210', 'trade-code/format'],
    ['440371526726x', 'trade-code/format'],
    ['9900147023486', 'trade-code/checksum'],
  ],
  normalizes: [['4403-71526726-x', '440371526726X']],
});
