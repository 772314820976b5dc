import { expect } from '@open-wc/testing';
import { openWizard } from '../../test/qualification-fixture.ts';
import { atDesk } from '../../test/hall-fixture.ts';

describe('<zxkt-qualification-wizard>', () => {
  beforeEach(atDesk);

  it('asks to read the declaration to its end before 同意 works', async () => {
    const { person, count } = await openWizard();
    await person.until(() => person.sees('[part=agree]'), 'the declaration');
    expect(person.find('[part=agree]').getAttribute('aria-disabled')).to.equal('true');
    await person.click('[part=agree]');
    expect(count('POST /v1/qualification')).to.equal(0);
    person.find('.paper').scrollTo(0, 1e6);
    await person.until(() => person.text('.gate').includes('您已阅读至末尾'), 'read');
    await person.click('[part=agree]');
    await person.until(() => person.sees('[name="unit-uscc"]'), 'the form');
  }).timeout(20_000);
});
