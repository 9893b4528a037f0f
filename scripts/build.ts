import './bewaar.mjs';

const { zetKlaar } = await import('../src/commands/bouw/tweede-kern.ts');
zetKlaar();
const [{ build }, { voerUit }] = await Promise.all([import('../src/commands/build.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => build());
