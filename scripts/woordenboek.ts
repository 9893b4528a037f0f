import { voerUit } from '../src/commands/opties.ts';
import { woordenboek } from '../src/commands/woordenboek.ts';

await voerUit(async () => woordenboek());
