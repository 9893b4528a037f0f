import { build } from '../src/commands/build.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => build());
