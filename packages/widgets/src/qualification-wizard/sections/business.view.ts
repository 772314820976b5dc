import { html, type TemplateResult } from 'lit';
import type { ZxktIndustryPicker } from '../../industry-picker/industry-picker.ts';
import { labelOf, sectionFrame, type FillView } from '../wizard-field.view.ts';
import { listOf, type WizardField } from '../wizard-fields.ts';
import { errorOf, pickerFrame } from './picker-frame.view.ts';

type Chooser = Pick<ZxktIndustryPicker, 'value'>;

const chooserField = (
  view: FillView,
  name: Extract<WizardField, `business-${string}`>,
  draw: (chosen: (event: Event) => void) => TemplateResult,
): TemplateResult =>
  pickerFrame(view, {
    name,
    kind: 'chooser',
    control: view.pickers && draw((event) => view.choose(name, (event.target as unknown as Chooser).value.join(','))),
  });

/** 行业和主营产品信息. */
export const businessSection = (view: FillView): TemplateResult => {
  const locked = (name: WizardField) => !!view.lockOf(name);
  return sectionFrame(
    view,
    'business',
    html`<div class="grid">
      ${chooserField(
        view,
        'business-industries',
        (chosen) =>
          html`<zxkt-industry-picker
            id="business-industries"
            name="business-industries"
            required
            .value=${listOf(view.form.values['business-industries'])}
            .label=${labelOf(view, 'business-industries')}
            ?readonly=${locked('business-industries')}
            .error=${errorOf(view, 'business-industries')}
            @change=${chosen}
          ></zxkt-industry-picker>`,
      )}
      ${chooserField(
        view,
        'business-products',
        (chosen) =>
          html`<zxkt-product-picker
            id="business-products"
            name="business-products"
            required
            .value=${listOf(view.form.values['business-products'])}
            .label=${labelOf(view, 'business-products')}
            ?readonly=${locked('business-products')}
            .error=${errorOf(view, 'business-products')}
            @change=${chosen}
          ></zxkt-product-picker>`,
      )}
    </div>`,
  );
};
