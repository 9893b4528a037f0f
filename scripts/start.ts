import { enableCompileCache } from 'node:module';

// What Node made of the sources is kept, by their contents, in the folder for temporary files.
enableCompileCache();
const [{ start }, { voerUit }] = await Promise.all([import('../src/commands/start.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => start());
