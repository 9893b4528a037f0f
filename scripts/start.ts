import { start } from '../src/commands/start.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => start());
