import './bewaar.mjs';

const { zetKlaar } = await import('../src/commands/ernaast.ts');
if (!process.argv.some((een) => een === '--watch' || een === '--pii')) zetKlaar();
const [{ check }, { voerUit }] = await Promise.all([import('../src/commands/check.ts'), import('../src/commands/opties.ts')]);

await voerUit(() => check());
