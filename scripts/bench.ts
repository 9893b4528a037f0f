import { bench } from '../src/commands/bench.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => bench());
