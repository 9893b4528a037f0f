import { meldingen } from '../src/commands/meldingen.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => meldingen());
