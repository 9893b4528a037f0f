import { newRegion } from '../src/commands/new-region.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => newRegion());
