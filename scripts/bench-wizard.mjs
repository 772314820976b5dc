// 填写信息 with a draft of the demonstration beside the same fields by hand, in SurveyJS and in Form.io, each in a browser of
// its own with the processor slowed four times. The choosers of industries and products have a benchmark of their own; here
// the peers have lines of text for them. Needs `npm run build:embed`, and the peers of scripts/peers in .cache/peers;
// `npm run bench` sees to both. `benchOptions` has the options.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../packages/testing/browser/find-browser.mjs';
import { loadEconomicTypes, loadEnterpriseTypes, loadFilingRegions } from '../packages/catalog/src/index.ts';
import { exampleQualification } from '../packages/contract/src/resources/qualification/example.ts';
import { qualificationSections } from '../packages/contract/src/resources/qualification/sections.ts';
import { qualificationFields as sentences } from '../packages/widgets/src/locales/zh-CN/qualification-fields.ts';
import { demoAccounts, demoKeys, demoPassword, seedDemo, seedDemoQualifications } from '../server/src/index.ts';
import { startServer } from '../server/src/node.ts';
import { benchOptions, buildPages, inBrowser, median, pause, serve, slowdown } from './bench-browser.mjs';

const contenders = {
  zxkt: '<zxkt-qualification-wizard>',
  lit: 'the same fields by hand on Lit',
  surveyjs: 'SurveyJS',
  formio: 'Form.io',
};
const { json, names, runs } = benchOptions(contenders, 5);
const probe = 'unit-uscc';
const wrong = '91440300MADEM002X';
/** Typed behind what is wrong, and taken away again: each key is judged. */
const keys = [...'1A2B3C4D5E', ...Array.from({ length: 10 }, () => 'Backspace')];

const choicesOf = async () => {
  const lines = (catalogue) =>
    [...catalogue.entries()].filter(({ leaf }) => leaf).map(({ code, name }) => ({ value: code, text: name }));
  return {
    'unit-filingRegion': lines(await loadFilingRegions()),
    'details-economicType': lines(await loadEconomicTypes()),
    'details-enterpriseType': lines(await loadEnterpriseTypes()),
    'unit-affiliation': [
      { value: 'local-direct', text: '地方直属' },
      { value: 'local', text: '地方' },
    ],
    'details-nature': [
      { value: 'enterprise', text: '企业单位' },
      { value: 'social-organisation', text: '社会团体' },
      { value: 'public-institution', text: '事业单位' },
    ],
  };
};

/** What the peers are told of the form: what the guide says of each field, and the same draft. */
const formOf = async () => {
  const choices = await choicesOf();
  const values = {};
  const sections = Object.entries(qualificationSections).map(([section, fields]) => ({
    title: sentences[`qualification/${section}`],
    fields: Object.entries(fields).map(([field, schema]) => {
      const name = `${section}-${field}`;
      const value = exampleQualification[section][field];
      if (value !== undefined) values[name] = String(value);
      return {
        name,
        label: sentences[`qualification/${section}.${field}`],
        hint: sentences[`qualification/${section}.${field}/hint`] ?? '',
        kind: name in choices ? 'choice' : field === 'introduction' ? 'text' : 'line',
        options: choices[name],
        isRequired: schema.type !== 'optional',
        pattern: name === probe ? '^[0-9A-HJ-NP-RTUWXY]{18}$' : undefined,
      };
    }),
  }));
  return JSON.stringify({ sections, values });
};

const measure = (where, name) =>
  inBrowser({ ...where, script: 'form-stage' }, async (page) => {
    await page.evaluate(async (file) => {
      const { contender } = await import(file);
      window.staged = window.stage(contender);
      await window.staged.load();
    }, `/wizard-${name}.mjs`);
    await pause();
    await page.emulateCPUThrottling(slowdown);
    const opened = await page.evaluate(() => window.staged.open());
    await pause();
    await page.evaluate((field) => window.staged.focus(field), probe);
    await page.keyboard.down('Control');
    await page.keyboard.press('A');
    await page.keyboard.up('Control');
    for (const character of wrong) await page.keyboard.press(character);
    await page.keyboard.press('Tab');
    await page.waitForFunction((field) => window.staged.complaint(field), { timeout: 20_000 }, probe);
    await page.evaluate((field) => window.staged.focus(field), probe);
    await page.keyboard.press('End');
    await pause();
    const typed = [];
    for (const key of keys) {
      await page.evaluate(() => window.staged.arm());
      await page.keyboard.press(key);
      typed.push(await page.evaluate(() => window.staged.typed()));
    }
    const value = await page.evaluate((field) => window.staged.value(field), probe);
    if (value !== wrong) throw new Error(`${name} holds ${value} where ${wrong} was typed`);
    return { opened, typed };
  });

await buildPages(
  'form-stage',
  ...names.flatMap((name) => [`wizard-${name}`, ...(name === 'zxkt' ? [] : [`wizard-${name}-form`])]),
);
const data = mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
const backend = await startServer({ overrides: { port: 0, dataDirectory: data, logLevel: 'silent' } });
const { account } = demoAccounts.find((one) => one.account === 'demodraft1');
const { server, address } = await serve('填写信息', {
  '/form.json': await formOf(),
  '/backend.json': JSON.stringify({
    api: `http://127.0.0.1:${new URL(backend.url).port}`,
    key: demoKeys.portal,
    account,
    password: demoPassword,
  }),
});
const results = {};
try {
  await seedDemo(backend.platform, { portal: [new URL(address).origin], provincial: [] });
  await seedDemoQualifications(backend.platform);
  const where = { address, executablePath: await findBrowser() };
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  // In turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const name of names) samples[name].push(await measure(where, name));
  }
  for (const [name, own] of Object.entries(samples)) {
    const middle = (values) => Math.round(median(values) * 10) / 10;
    results[name] = {
      title: contenders[name],
      firstFieldMilliseconds: middle(own.map(({ opened }) => opened)),
      keyMilliseconds: middle(own.flatMap(({ typed }) => typed)),
    };
  }
} finally {
  server.close();
  await backend.stop();
  rmSync(data, { recursive: true, force: true });
}

if (json) console.log(JSON.stringify(results));
else console.table(results);
