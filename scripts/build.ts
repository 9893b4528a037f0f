import { enableCompileCache } from 'node:module';

// What Node made of the sources is kept, by their contents, in the folder for temporary files.
enableCompileCache();
const { zetKlaar } = await import('../src/commands/bouw/tweede-kern.ts');
zetKlaar();
const [{ build }, { voerUit }] = await Promise.all([import('../src/commands/build.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => build());
