import { enableCompileCache } from 'node:module';

// A check is asked for at every save: what Node made of the sources is kept, by their contents, in the folder for temporary files.
enableCompileCache();
const { zetKlaar } = await import('../src/commands/ernaast.ts');
if (!process.argv.some((een) => een === '--watch' || een === '--pii')) zetKlaar();
const [{ check }, { voerUit }] = await Promise.all([import('../src/commands/check.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => check());
