import { voerUit } from '../src/commands/opties.ts';
import { voorbeeld } from '../src/commands/voorbeeld.ts';

await voerUit(() => voorbeeld());
