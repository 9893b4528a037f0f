import './bewaar.mjs';

const { zetKlaar } = await import('../src/commands/bouw/tweede-kern.ts');
zetKlaar();
const [{ start }, { voerUit }] = await Promise.all([import('../src/commands/start.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => start());
