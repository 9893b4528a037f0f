import { dev } from '../src/commands/dev.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => dev());
