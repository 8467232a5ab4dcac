// Writes which sources the built pages were made from; a test compares it with the sources.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, '..', 'src', 'main', 'resources', 'attest', 'desk', 'pages');
const LEFT_OUT = new Set(['node_modules', 'contract.ts']);

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (LEFT_OUT.has(name)) {
      return [];
    }
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const all = files(here)
  .map((path) => [relative(here, path).replaceAll('\\', '/'), path])
  .sort(([a], [b]) => (a < b ? -1 : 1));
const hash = createHash('sha256');
for (const [name, path] of all) {
  hash.update(`${name}\n`);
  hash.update(readFileSync(path));
}
writeFileSync(join(built, 'SOURCES'), `${hash.digest('hex')}\n`);
