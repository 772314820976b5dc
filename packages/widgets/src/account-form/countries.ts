/** ISO 3166-1 alpha-2, without China itself. Names come from the browser's own data. */
const codes =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW'.match(
    /../g,
  ) ?? [];

/** As official Chinese documents write them. */
const official: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zh-CN': { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' },
  en: { HK: 'Hong Kong, China', MO: 'Macao, China', TW: 'Taiwan, China' },
};

/** Countries and regions by name, in the order of the language. Hong Kong, Macao and Taiwan come first. */
export const countries = (language: string): [code: string, name: string][] => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const first = official[language] ?? {};
  return codes
    .map((code): [string, string] => [code, first[code] ?? names.of(code) ?? code])
    .sort(
      ([a, nameOfA], [b, nameOfB]) =>
        Number(b in first) - Number(a in first) || nameOfA.localeCompare(nameOfB, language),
    );
};
