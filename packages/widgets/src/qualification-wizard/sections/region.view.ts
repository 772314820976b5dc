import { html, type TemplateResult } from 'lit';
import type { ZxktRegionPicker } from '../../region-picker/region-picker.ts';
import type { FillView } from '../wizard-field.view.ts';
import { errorOf, pickerFrame } from './picker-frame.view.ts';
import { chip } from './choice.view.ts';

/** 行政区划: the province, 计划单列市 or 兵团 that reviews, then the city or county. Two fields, one control. */
export const regionField = (view: FillView): TemplateResult => {
  const { form, text, derived, catalogues } = view;
  const filing = form.values['unit-filingRegion'];
  const region = form.values['unit-region'];
  const suggested = derived && catalogues?.filingRegion(derived.regions);
  const chosen = (event: Event): void => {
    const picker = event.target as ZxktRegionPicker;
    view.choose('unit-filingRegion', picker.filing);
    view.choose('unit-region', picker.value);
  };
  const error = form.message('unit-filingRegion') ? 'unit-filingRegion' : 'unit-region';
  return pickerFrame(view, {
    name: error,
    kind: 'region',
    offer: filing
      ? undefined
      : chip(view, {
          name: 'unit-filingRegion',
          value: suggested?.code,
          shown: suggested?.name,
          lead: text.get('derived/region'),
        }),
    control:
      view.pickers &&
      html`<zxkt-region-picker
        id="unit-region"
        name="unit-region"
        required
        .label=${text.get('qualification/unit.regions')}
        .filing=${filing}
        .value=${region}
        ?readonly=${!!view.lockOf('unit-region')}
        .error=${errorOf(view, error)}
        @change=${chosen}
      ></zxkt-region-picker>`,
  });
};
