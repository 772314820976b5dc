import { expect } from '@open-wc/testing';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { counter, doubtful, openCase } from '../../test/case-fixture.ts';

describe('<zxkt-review-detail>', function () {
  this.timeout(30_000);
  beforeEach(atDesk);

  it('shows a case whole: state, clock, sections, doubts', async () => {
    const { backend } = await counter(doubtful);
    const { person, widget } = await openCase(backend);
    expect(person.text('h2')).to.equal('深圳市𬭎达进出口有限公司 待审核');
    console.log(person.text('.page'));
    await expectAccessible(widget);
  });
});
