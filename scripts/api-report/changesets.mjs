import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Pending changesets that name a package: a digest of each, by its name. */
export const changesetsOf = (packageName, folder = '.changeset') =>
  Object.fromEntries(
    globSync(`${folder}/*.md`)
      .toSorted()
      .map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')])
      .filter(([name, text]) => name !== 'README' && (text.split('---')[1] ?? '').includes(`'${packageName}':`))
      .map(([name, text]) => [name, createHash('sha256').update(text).digest('hex').slice(0, 16)]),
  );

/** Whether somebody has written down, since the report was made, what changes. */
export const isAccounted = (noted, pending) => Object.entries(pending).some(([name, digest]) => noted[name] !== digest);
