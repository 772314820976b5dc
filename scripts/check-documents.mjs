// README.md and README.zh-CN.md say the same: same headings' depth in the same order, same code blocks, same links and tables.
import { readFileSync } from 'node:fs';

const skeleton = (file) => {
  const text = readFileSync(file, 'utf8');
  return {
    headings: [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/^(#+) /gm)].map((match) => match[1]).join(' '),
    code: [...text.matchAll(/```\w+\n([\s\S]*?)```/g)]
      .map((match) => match[1].replaceAll(/(#|\/\/|<!--).*$/gm, '').trim())
      .join('\n--\n'),
    'table rows': [...text.matchAll(/^\|/gm)].length,
    links: [...text.matchAll(/\]\(([^)]+)\)/g)]
      .map((match) => match[1])
      .filter((link) => !link.startsWith('README'))
      .join('\n'),
  };
};

const english = skeleton('README.md');
const chinese = skeleton('README.zh-CN.md');
const apart = Object.keys(english).filter((part) => english[part] !== chinese[part]);
for (const part of apart) console.error(`README.md and README.zh-CN.md differ in their ${part}.`);
process.exit(apart.length === 0 ? 0 : 1);
